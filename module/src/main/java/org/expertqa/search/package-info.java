/** What can be found: a question put in words, the answers that have them, and answers that are about the same. */
package org.expertqa.search;
