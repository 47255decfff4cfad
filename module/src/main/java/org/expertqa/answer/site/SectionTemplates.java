package org.expertqa.answer.site;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.expertqa.answer.SectionKind;
import org.expertqa.answer.SectionKinds;

/** The template of each kind of section: its own, or the standard one while it has none. */
public record SectionTemplates(Predicate<String> exists) {

    private static final String PREFIX = "answer/site/_section-";

    /** The templates that pages look for, one for each kind. */
    public static Set<String> names() {
        return SectionKinds.installed().all().stream()
                .map(kind -> PREFIX + kind.name() + ".vm")
                .collect(Collectors.toSet());
    }

    String of(SectionKind kind) {
        String own = PREFIX + kind.name();
        return (exists.test(own) ? own : PREFIX + SectionKind.STANDARD.name()) + ".vm";
    }
}
