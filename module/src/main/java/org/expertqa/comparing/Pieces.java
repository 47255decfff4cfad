package org.expertqa.comparing;

import java.util.ArrayList;
import java.util.List;
import org.expertqa.comparing.Piece.Kind;

/** Puts a comparison together for reading: a blank or a comma between two changes does not tear them apart. */
final class Pieces {

    private final List<Piece> done = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();
    private final StringBuilder between = new StringBuilder();

    void same(String text) {
        between.append(text);
        if (removed.isEmpty() || added.isEmpty() || isWorthReading(text)) {
            finish();
        }
    }

    void changed(String before, String after) {
        if (!between.isEmpty() && (before.isEmpty() || after.isEmpty())) {
            finish();
        }
        removed.append(between).append(before);
        added.append(between).append(after);
        between.setLength(0);
    }

    List<Piece> list() {
        finish();
        return List.copyOf(done);
    }

    private void finish() {
        append(Kind.REMOVED, removed);
        append(Kind.ADDED, added);
        append(Kind.SAME, between);
    }

    private void append(Kind kind, StringBuilder text) {
        if (text.isEmpty()) {
            return;
        }
        int last = done.size() - 1;
        if (last >= 0 && done.get(last).kind() == kind) {
            done.set(last, done.get(last).and(text.toString()));
        } else {
            done.add(new Piece(kind, text.toString()));
        }
        text.setLength(0);
    }

    private static boolean isWorthReading(String text) {
        return text.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || c == '\n');
    }
}
