package org.expertqa.view;

import java.util.List;
import java.util.Optional;

/** What stands around a screen: its title, who is signed in, the ways to other screens, and what was just done. */
public record Frame(String title, Optional<String> signedIn, List<Way> ways, Optional<String> notice) {

    public Frame {
        ways = List.copyOf(ways);
    }

    /** A way to another screen; the current one is marked. */
    public record Way(String words, String path, boolean current) {}
}
