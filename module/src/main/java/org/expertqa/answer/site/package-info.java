/** The visitors' door to answers: their pages, the list of all, and the front page. */
package org.expertqa.answer.site;
