/** The visitors' door to topics. */
package org.expertqa.topic.site;
