package org.expertqa.cli;

import java.util.function.Consumer;
import org.expertqa.importing.FileResult;

/** Hears what became of each file and tells it on. */
interface ImportListener extends Consumer<FileResult> {

    /** Tells what is left to tell, and returns the exit code: 1 when something was refused. */
    int end();
}
