/** The front matter of a file: YAML without its traps, read into the fields of an item. */
package org.expertqa.importing.frontmatter;
