package org.expertqa.importing.lines;

/** Tells the kind of a line that is neither heading nor code by its first and last characters. */
final class LineLook {

    private LineLook() {}

    static LineKind of(Stretch line) {
        Stretch bare = line.strip();
        if (bare.length() == 0) {
            return LineKind.BLANK;
        }
        if (isRule(bare)) {
            return LineKind.RULE;
        }
        if (ListMarker.bullet(bare) > 0) {
            return LineKind.BULLET;
        }
        if (ListMarker.number(bare) > 0) {
            return LineKind.NUMBERED;
        }
        return Lines.indent(line) > 3 ? LineKind.INDENTED : byMarks(bare);
    }

    static boolean isUnderline(Stretch bare) {
        return bare.length() > 1 && (bare.at(0) == '=' || bare.at(0) == '-') && isAll(bare, bare.at(0));
    }

    private static LineKind byMarks(Stretch bare) {
        if (bare.at(0) == '>') {
            return LineKind.QUOTE;
        }
        if (bare.at(0) == '|') {
            return LineKind.TABLE;
        }
        boolean template = (bare.startsWith("{%") && bare.endsWith("%}"))
                || (bare.startsWith("{{") && bare.endsWith("}}") && bare.length() > 3);
        return template || Shortcodes.are(bare) ? LineKind.TEMPLATE_CODE : LineKind.TEXT;
    }

    private static boolean isRule(Stretch bare) {
        char first = bare.at(0);
        return bare.length() > 2 && (first == '-' || first == '*' || first == '_') && isAll(bare, first);
    }

    private static boolean isAll(Stretch bare, char mark) {
        for (int i = 0; i < bare.length(); i++) {
            if (bare.at(i) != mark && bare.at(i) != ' ') {
                return false;
            }
        }
        return true;
    }
}
