package org.expertqa.importing.body;

import java.util.Optional;
import org.expertqa.importing.labels.KnownNames;
import org.expertqa.importing.labels.NameInText;
import org.expertqa.importing.lines.LineNumbers;
import org.expertqa.importing.lines.Stretch;
import org.expertqa.importing.report.Findings;
import org.expertqa.importing.report.WarningCode;

/** Brings together what the labels of an answer say of its expert, and says when they disagree. */
final class ExpertFinder {

    private final PartContext context;
    private final Findings findings;
    private final boolean othersAnswer;

    ExpertFinder(PartContext context, boolean othersAnswer) {
        this.othersAnswer = othersAnswer;
        this.context = context;
        this.findings = context.findings();
    }

    void find() {
        String displayName = context.targets().expert("displayName");
        if (!findings.has(displayName)) {
            context.names().expert().ifPresent(name -> derive(displayName, name));
        }
        if (findings.has(displayName)) {
            context.names().expert().filter(this::isExpert).ifPresent(this::behindName);
            complete(findings.text(displayName));
        } else if (findings.has(context.targets().expert("bio"))
                && !context.known().expert().isEmpty()) {
            findings.derived(context.targets().expert("slug"), context.known().expert());
        }
        context.names().secondToAnswer().ifPresent(this::several);
        context.names().stranger().ifPresent(this::disagreement);
    }

    private void derive(String displayName, NameInText name) {
        if (context.known().expert().isEmpty()) {
            findings.derived(displayName, name.text());
            if (context.names().onlyWriterIsKnown()) {
                written(name);
            }
            if (!name.title().isBlank()) {
                findings.derived(
                        context.targets().expert("honorificPrefix"),
                        name.title().text());
            }
        }
    }

    private void written(NameInText name) {
        findings.warn(
                WarningCode.LOW_CONFIDENCE,
                new LineNumbers(name.name().source()).at(name.name().from()),
                "expert",
                "No label names the expert; who wrote the mail was taken, " + name.text() + ".");
    }

    /** Whether it is said of the expert; who wrote a mail may be somebody else. */
    private boolean isExpert(NameInText name) {
        String expert = findings.text(context.targets().expert("displayName"));
        return !context.names().onlyWriterIsKnown()
                || NameInText.of(new Stretch(expert, 0, expert.length()))
                        .filter(name::agreesWith)
                        .isPresent();
    }

    /** What a byline says the expert is. */
    private void behindName(NameInText name) {
        String target = context.targets().expert(name.fieldBehind());
        if (!name.behind().isBlank() && !findings.has(target)) {
            findings.derived(target, name.behind().text());
        }
    }

    private void complete(String name) {
        Stretch text = new Stretch(name, 0, name.length());
        Optional<NameInText> called = NameInText.of(text).flatMap(context.names()::shortNameOf);
        findings.derived(
                context.targets().expert("shortName"),
                called.map(NameInText::text).orElse(NameInText.firstOf(name)));
        String slug = context.known().expert();
        String made = slug.isEmpty() ? NamedExpert.slug(name) : slug;
        findings.derived(context.targets().expert("slug"), made);
        if (context.names().secondToAnswer().isEmpty() && !othersAnswer) {
            findings.derived(context.answer("expert"), made);
        }
    }

    private void several(KnownNames.Named second) {
        if (!findings.hasWarning(WarningCode.MULTIPLE_ANSWERS, second.line())) {
            findings.warn(
                    WarningCode.MULTIPLE_ANSWERS,
                    second.line(),
                    "expert",
                    "Somebody else answers here, " + second.name().text() + "; say whose answer it is.");
        }
    }

    private void disagreement(KnownNames.Named stranger) {
        findings.warn(
                WarningCode.NAME_MISMATCH,
                stranger.line(),
                "expert",
                "The labels name different people; this one names "
                        + stranger.name().text() + ".");
    }
}
