/** The body of a file: cut into parts at its labels and headings, and each part read into its fields. */
package org.expertqa.importing.body;
