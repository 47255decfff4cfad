package org.expertqa.importing.labels;

import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.LineKind;
import org.expertqa.importing.lines.ListMarker;
import org.expertqa.importing.lines.Stretch;

/**
 * Lines that belong to the old page by their look alone: its way down from the home page, offers in {@code <<…>>}, and comments
 * of its code such as {@code <!--more-->}.
 */
public final class OldPage {

    private static final int LONGEST = 200;
    private static final int LONGEST_TEASER = 120;
    private static final String STEPS = ">›»";

    private OldPage() {}

    public static boolean isItsOwn(Line line) {
        return line.is(LineKind.TEXT)
                && (isComment(line.bare()) || (line.length() <= LONGEST && (isOffer(line) || isTrail(line.bare()))));
    }

    /** A list item that leads to a place in the same page, and nothing else. */
    public static boolean isJump(Line line) {
        boolean item = line.is(LineKind.BULLET) || line.is(LineKind.NUMBERED) || line.is(LineKind.TEXT);
        Stretch link = line.bare().from(item ? ListMarker.item(line.bare()) : 0);
        int middle = item && line.length() <= LONGEST ? link.indexOf("](#") : -1;
        return middle > 0
                && link.startsWith("[")
                && link.endsWith(")")
                && link.from(middle + 2).indexOf("[") < 0;
    }

    public static boolean isOffer(Line line) {
        return line.bare().startsWith("<<") && line.bare().endsWith(">>");
    }

    private static boolean isComment(Stretch bare) {
        return bare.startsWith("<!--") && bare.endsWith("-->") && bare.indexOf("-->") == bare.length() - 3;
    }

    /** A link to another page, as it is left of a list of them: short, and no statement. */
    public static boolean isTeaser(Line line) {
        return line.length() <= LONGEST_TEASER && !line.bare().endsWith(".");
    }

    /** {@code Home › Pets › Dogs}: two steps or more, each between words. */
    private static boolean isTrail(Stretch bare) {
        int steps = 0;
        for (int i = 2; i + 2 < bare.length(); i++) {
            boolean step = STEPS.indexOf(bare.at(i)) >= 0 && bare.at(i - 1) == ' ' && bare.at(i + 1) == ' ';
            steps += step ? 1 : 0;
        }
        return steps > 1 && !bare.endsWith(".");
    }
}
