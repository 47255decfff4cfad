/** The visitors' door to the search. */
package org.expertqa.search.site;
