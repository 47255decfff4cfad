package org.expertqa.importing.lines;

/** An open fence of a code block: its character and how many; it is closed by as many again. */
record Fence(char mark, int length) {

    static final Fence NONE = new Fence(' ', 0);
    private static final int SHORTEST = 3;

    /** The fence that is open behind this line. */
    Fence after(Stretch line) {
        Stretch bare = line.strip();
        if (bare.length() < SHORTEST || Lines.indent(line) > SHORTEST) {
            return this;
        }
        char first = bare.at(0);
        int run = run(bare, first);
        return this == NONE ? opened(bare, first, run) : closes(bare, first, run) ? NONE : this;
    }

    private static Fence opened(Stretch bare, char first, int run) {
        boolean backtick = first == '`' && bare.from(run).indexOf("`") < 0;
        return run >= SHORTEST && (backtick || first == '~') ? new Fence(first, run) : NONE;
    }

    private boolean closes(Stretch bare, char first, int run) {
        return first == mark && run >= length && run == bare.length();
    }

    private static int run(Stretch bare, char first) {
        int run = 0;
        while (run < bare.length() && bare.at(run) == first) {
            run++;
        }
        return run;
    }
}
