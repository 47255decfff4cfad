/** What answers are about. */
package org.expertqa.topic;
