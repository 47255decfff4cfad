package org.expertqa.importing.zip;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of an entry of a zip: whether it stays inside, and what kind of file it says that it is. */
record EntryName(String value) {

    private static final Pattern TEXT = Pattern.compile(".*\\.(md|markdown|txt|html?|json)");
    private static final Pattern ARCHIVE = Pattern.compile(".*\\.(zip|jar|war|gz|tgz|bz2|xz|zst|tar|7z|rar)");
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");
    private static final int LONGEST = 500;

    /** Why nobody should look for it, in a sentence. */
    Optional<String> refusal() {
        if (value.length() > LONGEST || value.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of("Its name is over 500 characters, or has control characters in it.");
        }
        if (value.startsWith("/")
                || value.contains("\\")
                || DRIVE.matcher(value).matches()) {
            return Optional.of("Its name leads out of the zip; a name is relative and has / between folders.");
        }
        for (String step : value.split("/")) {
            if (step.equals("..")) {
                return Optional.of("Its name leads out of the zip with \"..\"; a name leads down only.");
            }
        }
        return Optional.empty();
    }

    boolean isFolder() {
        return value.endsWith("/");
    }

    boolean isText() {
        return TEXT.matcher(lower()).matches();
    }

    boolean isArchive() {
        return ARCHIVE.matcher(lower()).matches();
    }

    private String lower() {
        return value.toLowerCase(Locale.ROOT);
    }
}
