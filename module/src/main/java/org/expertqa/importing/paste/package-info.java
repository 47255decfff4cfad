/** Texts that somebody has pasted and is placing, until they become drafts. */
package org.expertqa.importing.paste;
