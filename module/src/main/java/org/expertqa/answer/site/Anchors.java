package org.expertqa.answer.site;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.expertqa.answer.Section;
import org.expertqa.content.Slug;

/** Gives each section of a page an id of its own: the one it has, else one made from its heading, else a number. */
final class Anchors {

    private static final Pattern GOOD = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,95}");
    private final Set<String> taken = new HashSet<>(Set.of(
            "main", "quick-answer", "asked", "contents", "take", "next-steps", "call", "scope", "sources", "related"));
    private int number;

    String next(Section section) {
        number++;
        boolean has = !section.id().isEmpty() && GOOD.matcher(section.id()).matches();
        String wanted = has ? section.id() : fromHeading(section.heading());
        String free = wanted;
        for (int i = 2; !taken.add(free); i++) {
            free = wanted + "-" + i;
        }
        return free;
    }

    private String fromHeading(String heading) {
        return Slug.from(heading)
                .map(Slug::value)
                .filter(slug -> Character.isLetter(slug.charAt(0)))
                .orElse("section-" + number);
    }
}
