/** What all types share: items, revisions, publications, slugs, references. It knows no type and no database. */
package org.expertqa.content;
