/** The screens by which texts come in: pasting one and seeing where each stretch goes, and files in a zip. */
package org.expertqa.importing.admin;
