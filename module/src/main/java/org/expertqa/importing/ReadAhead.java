package org.expertqa.importing;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;

/** Reads the group of files that comes next, on all processors that are free, while the one before is stored. */
final class ReadAhead<T> {

    private final Function<ImportFile, T> reader;
    private ForkJoinTask<List<T>> begun;

    ReadAhead(Function<ImportFile, T> reader) {
        this.reader = reader;
        this.begun = reading(List.of());
    }

    /** Begins to read a group, and gives what was read of the group before, in the order of its files. */
    List<T> before(List<ImportFile> group) {
        ForkJoinTask<List<T>> done = begun;
        begun = reading(group);
        return done.join();
    }

    private ForkJoinTask<List<T>> reading(List<ImportFile> group) {
        return ForkJoinPool.commonPool()
                .submit(() -> group.parallelStream().map(reader).toList());
    }
}
