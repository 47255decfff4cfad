/** The screens on which answers are written: the editor, its preview, what it advises, and how two people's words come together. */
package org.expertqa.answer.admin;
