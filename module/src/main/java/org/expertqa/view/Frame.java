package org.expertqa.view;

import java.util.List;
import java.util.Optional;

/**
 * What stands around a screen: its title, who is signed in, the ways to other screens, and what was just done.
 *
 * @param files the names of the style sheets and scripts that it needs besides those of all screens
 */
public record Frame(
        String title, Optional<String> signedIn, List<Way> ways, Optional<String> notice, List<String> files) {

    public Frame {
        ways = List.copyOf(ways);
        files = List.copyOf(files);
    }

    /** The same for a screen that needs these style sheets and scripts. */
    public Frame using(String... names) {
        return new Frame(title, signedIn, ways, notice, List.of(names));
    }

    public List<String> styles() {
        return files.stream().filter(name -> name.endsWith(".css")).toList();
    }

    public List<String> scripts() {
        return files.stream().filter(name -> name.endsWith(".js")).toList();
    }

    /** A way to another screen; the current one is marked. */
    public record Way(String words, String path, boolean current) {}
}
