package org.expertqa.importing.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.expertqa.importing.labels.NameInText;
import org.expertqa.importing.lines.Stretch;
import org.expertqa.importing.lines.Word;
import org.expertqa.importing.report.Findings;
import org.expertqa.importing.report.Span;
import org.expertqa.importing.report.Targets;
import org.expertqa.importing.report.WarningCode;

/**
 * What the head of a page says of its language, its author, its dates, and to search engines. Themes fill it, so the text of the page is believed before it;
 * it fills what the text leaves open.
 */
public final class PageHints {

    private static final Set<String> NAMES = Set.of("language", "expert", "bio", "source", "seo", "slug");
    private final Map<String, Yaml.Text> values;
    private final Yaml.Group rest;

    private PageHints(Map<String, Yaml.Text> values, Yaml.Group rest) {
        this.values = values;
        this.rest = rest;
    }

    /** The hints of front matter that was taken out of a page; all else is said for certain. */
    public static PageHints in(Yaml.Group group, Findings findings) {
        Map<String, Yaml.Text> values = new LinkedHashMap<>();
        List<Yaml.Entry> rest = new ArrayList<>();
        for (Yaml.Entry entry : group.entries()) {
            if (NAMES.contains(entry.key().value())) {
                take(entry, "", values, findings);
            } else {
                rest.add(entry);
            }
        }
        return new PageHints(values, new Yaml.Group(group.line(), rest));
    }

    private static void take(Yaml.Entry entry, String prefix, Map<String, Yaml.Text> values, Findings findings) {
        String name = prefix + entry.key().value();
        entry.key().pieces().forEach(findings::marker);
        if (entry.value() instanceof Yaml.Text text) {
            values.put(name, text);
        } else if (entry.value() instanceof Yaml.Group group) {
            group.entries().forEach(inside -> take(inside, name + ".", values, findings));
        }
    }

    /** The front matter without them. */
    public Yaml.Group rest() {
        return rest;
    }

    /** The language of the page, unless its text is surely in another. */
    public Optional<String> language(String found, boolean certain, Findings findings) {
        Optional<Yaml.Text> said = Optional.ofNullable(values.remove("language"));
        boolean other =
                said.isPresent() && certain && !primary(said.get().value()).equals(primary(found));
        said.ifPresent(text -> {
            span(text, other ? Span.UNASSIGNED : new Targets(0).answer("language"), findings);
            if (other) {
                doubt(
                        text,
                        "language",
                        "The page says it is in \"" + text.value() + "\", and its text is in \"" + found
                                + "\"; the text was believed.",
                        findings);
            }
        });
        return said.filter(text -> !other).map(Yaml.Text::value);
    }

    /** Fills what the body has not said of the answers of a file. */
    public void fill(Findings findings, int answers) {
        values.forEach((name, text) -> {
            if (name.startsWith("source.")) {
                source(name, text, findings, answers);
            } else if (name.startsWith("seo.") || name.equals("slug")) {
                ofOneAnswer(name, text, findings, answers);
            }
        });
        Optional.ofNullable(values.get("expert")).ifPresent(name -> expert(name, findings));
        Optional.ofNullable(values.get("bio")).ifPresent(bio -> bio(bio, findings));
    }

    /** What is said of the page as a whole is said of none of its questions, where there are several. */
    private static void ofOneAnswer(String name, Yaml.Text text, Findings findings, int answers) {
        if (answers == 1) {
            findings.field(new Targets(0).answer(name), text.value(), text.pieces());
        } else {
            span(text, Span.UNASSIGNED, findings);
        }
    }

    private static void source(String name, Yaml.Text text, Findings findings, int answers) {
        String target = new Targets(0).answer(name);
        if (findings.has(target)) {
            givesWay(text, findings.text(target), name, findings);
        } else {
            findings.field(target, text.value(), text.pieces());
        }
        for (int i = 1; i < answers; i++) {
            if (!findings.has(new Targets(i).answer(name))) {
                findings.derived(new Targets(i).answer(name), findings.text(target));
            }
        }
    }

    private void expert(Yaml.Text text, Findings findings) {
        Targets targets = new Targets(0);
        Optional<NameInText> name =
                NameInText.of(new Stretch(text.value(), 0, text.value().length()));
        if (findings.has(targets.expert("displayName"))) {
            givesWay(text, findings.text(targets.expert("displayName")), "expert", findings);
        } else if (name.isEmpty() || name.get().slug().isEmpty() || findings.hasWarning(WarningCode.MULTIPLE_ANSWERS)) {
            span(text, Span.UNASSIGNED, findings);
            doubt(
                    text,
                    "expert",
                    "The page names \"" + text.value() + "\" as its author; that was not taken for the expert.",
                    findings);
        } else {
            String slug = name.get().slug().get().value();
            findings.field(targets.expert("displayName"), name.get().text(), text.pieces());
            findings.derived(
                    targets.expert("shortName"), NameInText.firstOf(name.get().text()));
            findings.derived(targets.expert("slug"), slug);
            findings.derived(targets.answer("expert"), slug);
        }
    }

    /** What the page says of its author, when that is the expert and the text does not introduce them. */
    private void bio(Yaml.Text bio, Findings findings) {
        Targets targets = new Targets(0);
        String name = findings.has(targets.expert("displayName")) ? findings.text(targets.expert("displayName")) : "";
        boolean same =
                values.containsKey("expert") && isSame(values.get("expert").value(), name);
        if (same && !findings.has(targets.expert("bio"))) {
            findings.field(targets.expert("bio"), bio.value(), bio.pieces());
        } else {
            span(bio, Span.UNASSIGNED, findings);
        }
    }

    private static void givesWay(Yaml.Text text, String body, String field, Findings findings) {
        boolean same = isSame(text.value(), body);
        span(text, same ? Span.FURNITURE : Span.UNASSIGNED, findings);
        if (!same) {
            doubt(
                    text,
                    field,
                    "The head of the page says \"" + text.value() + "\", its text \"" + body
                            + "\"; the text was believed.",
                    findings);
        }
    }

    private static boolean isSame(String one, String other) {
        return Word.form(one).equals(Word.form(other));
    }

    private static void doubt(Yaml.Text text, String field, String message, Findings findings) {
        findings.warn(WarningCode.LOW_CONFIDENCE, text.line(), field, message);
    }

    private static void span(Yaml.Text text, String target, Findings findings) {
        text.pieces().forEach(piece -> findings.span(piece, target));
    }

    private static String primary(String tag) {
        return tag.split("[-_]")[0].toLowerCase(java.util.Locale.ROOT);
    }
}
