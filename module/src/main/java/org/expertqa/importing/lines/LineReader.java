package org.expertqa.importing.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells of each line what it is, one after the other; what stands between fences is code, whatever it looks like. */
public final class LineReader {

    private static final int LONGEST_UNDERLINED = 150;
    private final List<Line> lines = new ArrayList<>();
    private Fence fence = Fence.NONE;

    private LineReader() {}

    /** Reads lines, of which the first has this number. */
    public static List<Line> read(List<Stretch> stretches, int firstNumber) {
        LineReader reader = new LineReader();
        for (int i = 0; i < stretches.size(); i++) {
            reader.next(firstNumber + i, stretches.get(i));
        }
        return List.copyOf(reader.lines);
    }

    private void next(int number, Stretch stretch) {
        Fence after = fence.after(stretch);
        boolean code = fence != Fence.NONE || after != Fence.NONE;
        fence = after;
        if (code) {
            lines.add(new Line(number, stretch, LineKind.CODE, Optional.empty()));
        } else if (underlines(stretch)) {
            underline(number, stretch);
        } else {
            Optional<Heading> heading = Heading.of(stretch);
            LineKind kind = heading.isPresent() ? LineKind.HEADING : LineLook.of(stretch);
            lines.add(new Line(number, stretch, kind, heading));
        }
    }

    private boolean underlines(Stretch stretch) {
        if (lines.isEmpty() || isEndOfMail(stretch) || !LineLook.isUnderline(stretch.strip())) {
            return false;
        }
        boolean alone = lines.size() == 1 || lines.get(lines.size() - 2).isBlank();
        Line last = lines.get(lines.size() - 1);
        return alone && last.is(LineKind.TEXT) && last.length() <= LONGEST_UNDERLINED;
    }

    /** Two hyphens and a space stand over the signature of a mail. */
    private static boolean isEndOfMail(Stretch stretch) {
        return stretch.text().equals("-- ");
    }

    private void underline(int number, Stretch stretch) {
        Line last = lines.remove(lines.size() - 1);
        int level = stretch.strip().at(0) == '=' ? 1 : 2;
        Heading heading = Heading.of(level, last.bare());
        lines.add(new Line(last.number(), last.stretch(), LineKind.HEADING, Optional.of(heading)));
        lines.add(new Line(number, stretch, LineKind.UNDERLINE, Optional.empty()));
    }
}
