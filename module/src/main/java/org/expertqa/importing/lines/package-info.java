/** The text of a file as lines: what each line looks like, and the words, headings and paragraphs in it. */
package org.expertqa.importing.lines;
