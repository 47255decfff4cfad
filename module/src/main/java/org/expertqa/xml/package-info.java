/** How we write XML. */
package org.expertqa.xml;
