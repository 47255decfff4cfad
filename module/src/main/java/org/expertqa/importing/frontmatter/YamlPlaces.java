package org.expertqa.importing.frontmatter;

import java.util.ArrayList;
import java.util.List;
import org.expertqa.importing.lines.Lines;
import org.expertqa.importing.lines.Stretch;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Finds where the texts of a YAML document stand in the source; the parser counts code points, the source UTF-16 units. */
final class YamlPlaces {

    private final Stretch yaml;
    private final int firstLine;
    private final int[] offsets;

    YamlPlaces(Stretch yaml, int firstLine) {
        this.yaml = yaml;
        this.firstLine = firstLine;
        this.offsets = offsets(yaml.text());
    }

    int firstLine() {
        return firstLine;
    }

    int line(Event event) {
        return firstLine + event.getStartMark().map(mark -> mark.getLine()).orElse(0);
    }

    Yaml.Text text(ScalarEvent event) {
        int from = event.getStartMark().orElseThrow().getIndex();
        int to = event.getEndMark().orElseThrow().getIndex();
        Stretch raw = new Stretch(yaml.source(), yaml.from() + offsets[from], yaml.from() + offsets[to]);
        boolean quoted = event.getScalarStyle() != ScalarStyle.PLAIN;
        return new Yaml.Text(line(event), event.getValue(), quoted, pieces(raw, event.getScalarStyle()));
    }

    private static List<Stretch> pieces(Stretch raw, ScalarStyle style) {
        return switch (style) {
            case DOUBLE_QUOTED -> unescaped(raw.upTo(raw.length() - 1).from(1), '\\');
            case SINGLE_QUOTED -> unescaped(raw.upTo(raw.length() - 1).from(1), '\'');
            case LITERAL, FOLDED -> Lines.of(behindFirstLine(raw));
            default -> Lines.of(raw);
        };
    }

    private static Stretch behindFirstLine(Stretch block) {
        int end = Lines.endOfLine(block.source(), block.from(), block.to());
        return new Stretch(block.source(), end, block.to());
    }

    /** The text between its escapes: the escaping character is a mark, the quote behind it is text again. */
    private static List<Stretch> unescaped(Stretch quoted, char escape) {
        List<Stretch> pieces = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < quoted.length()) {
            if (quoted.at(i) != escape) {
                i++;
                continue;
            }
            pieces.addAll(Lines.of(quoted.upTo(i).from(start)));
            start = i + (i + 1 < quoted.length() && isItself(quoted.at(i + 1)) ? 1 : 2);
            i += 2;
        }
        pieces.addAll(Lines.of(quoted.from(Math.min(start, quoted.length()))));
        return pieces;
    }

    private static boolean isItself(char c) {
        return c == '"' || c == '\'' || c == '\\' || c == '/';
    }

    private static int[] offsets(String text) {
        int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
        int offset = 0;
        for (int i = 0; i < offsets.length - 1; i++) {
            offsets[i] = offset;
            offset += Character.charCount(text.codePointAt(offset));
        }
        offsets[offsets.length - 1] = offset;
        return offsets;
    }
}
