/** What was read in a file, where each stretch of its text went, and what an editor should know of it. */
package org.expertqa.importing.report;
