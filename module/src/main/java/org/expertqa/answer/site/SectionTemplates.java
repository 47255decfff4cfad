package org.expertqa.answer.site;

import java.util.function.Predicate;
import org.expertqa.answer.SectionKind;

/** The template of each kind of section: its own, or the standard one while it has none. */
public record SectionTemplates(Predicate<String> exists) {

    private static final String PREFIX = "answer/site/_section-";

    String of(SectionKind kind) {
        String own = PREFIX + kind.name();
        return (exists.test(own) ? own : PREFIX + SectionKind.STANDARD.name()) + ".vm";
    }
}
