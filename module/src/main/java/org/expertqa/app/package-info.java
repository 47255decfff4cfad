/** One running installation: what the web application and every command stand on. */
package org.expertqa.app;
