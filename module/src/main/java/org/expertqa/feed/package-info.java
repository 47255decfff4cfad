/** What feed readers subscribe to: the latest answers of the site, of a topic, of an expert. */
package org.expertqa.feed;
