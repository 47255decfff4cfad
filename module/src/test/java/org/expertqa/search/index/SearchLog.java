package org.expertqa.search.index;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the search writes to the log while this is open. */
final class SearchLog extends Handler implements AutoCloseable {

    private final Logger log = Logger.getLogger("org.expertqa.search");
    private final List<String> lines = new CopyOnWriteArrayList<>();

    SearchLog() {
        log.addHandler(this);
        log.setLevel(Level.INFO);
    }

    List<String> lines() {
        return lines;
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(line.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        log.removeHandler(this);
        log.setLevel(null);
    }
}
