/** Where related answers are kept: one row for each answer, so that a page finds them in one look-up. */
package org.expertqa.search.storage;
