/** The search index in the home folder: Hibernate Search with Lucene, and the thread that keeps it as the contents are. */
package org.expertqa.search.index;
