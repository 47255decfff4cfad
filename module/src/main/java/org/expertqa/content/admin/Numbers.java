package org.expertqa.content.admin;

import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers of revisions as they stand in addresses and forms, where somebody may have typed anything. */
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    private Numbers() {}

    static Optional<Integer> revision(String text) {
        return Optional.of(text)
                .filter(typed -> NUMBER.matcher(typed).matches())
                .map(Integer::valueOf);
    }
}
