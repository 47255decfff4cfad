/** The search index: Hibernate Search with Lucene in the home or with an OpenSearch, and the thread that keeps it as the contents are. */
package org.expertqa.search.index;
