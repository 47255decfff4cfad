package org.expertqa.importing;

import java.util.List;

/** One item in the store, what was refused of it, and what an editor should look at. */
record StoredItem(ImportedItem item, List<ImportProblem> problems, List<Warning> warnings) {}
