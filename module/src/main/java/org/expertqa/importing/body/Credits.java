package org.expertqa.importing.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.expertqa.importing.labels.Bylines;
import org.expertqa.importing.labels.LabelMatch;
import org.expertqa.importing.labels.NameAndPlace;
import org.expertqa.importing.labels.PartHead;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.Stretch;
import org.expertqa.importing.lines.WrittenDate;
import org.expertqa.importing.report.Findings;
import org.expertqa.importing.report.Targets;
import org.expertqa.importing.report.WarningCode;

/** Reads the lines that say who wrote a text, asked for it or looked it over, and when. */
final class Credits {

    private final Findings findings;
    private final Targets targets;
    private final Bylines bylines;

    Credits(Findings findings, Targets targets, Bylines bylines) {
        this.findings = findings;
        this.targets = targets;
        this.bylines = bylines;
    }

    /** Reads a line with a label. */
    void read(Line line, PartHead head) {
        LabelMatch label = head.label().orElseThrow();
        switch (head.part()) {
            case "byline" -> byline(line, head, label);
            case "bylineEmpty" -> bylineEmpty(line, head);
            case "reviewedBy" -> reviewedBy(line, head, label);
            case "askedBy" -> askedBy(line, head, label);
            case "nextReview" -> nextReview(line, head, label);
            default -> date(line, head, label);
        }
    }

    private void byline(Line line, PartHead head, LabelMatch label) {
        findings.label(line, head.labelName());
        findings.field(targets.answer("source.byline"), line.bare());
        label.date().ifPresent(date -> twoDays(line, "source.publishedOn", date));
        label.date()
                .flatMap(date -> WrittenDate.of(date.text()))
                .ifPresent(date -> findings.derived(targets.answer("source.publishedOn"), date.toString()));
        if (label.weak()) {
            low(line, "expert", "This byline names more than one person; the first was taken for the expert.");
        }
    }

    /** A name on a line of its own that says who wrote the text. */
    void name(Line line) {
        if (!has("byline")) {
            findings.field(targets.answer("source.byline"), line.bare());
        }
        if (bylines.isSignature(line)) {
            low(line, "expert", "This line was read as the name of the expert.");
        }
    }

    /** A date that no label explains is most likely that of the page. */
    void bareDate(Line line) {
        LocalDate date = WrittenDate.of(line.bare().text()).orElseThrow();
        findings.field(targets.answer("source.publishedOn"), date.toString(), List.of(line.bare()));
        low(line, "source.publishedOn", "This date has no label; it is kept as the day of publication in source.");
    }

    /** Whether an earlier line has said this already. */
    boolean has(String part) {
        String target = part.equals("askedBy") ? "askedBy.displayName" : "source." + part;
        return findings.has(targets.answer(target));
    }

    private void bylineEmpty(Line line, PartHead head) {
        findings.label(line.bare(), line, head.labelName());
        if (bylines.isFilled(line)) {
            return;
        }
        findings.warn(
                WarningCode.BYLINE_EMPTY,
                line.number(),
                "expert",
                "This line should name who wrote it, and names nobody.");
    }

    private void askedBy(Line line, PartHead head, LabelMatch label) {
        Stretch words = label.otherWords().orElseThrow();
        Stretch bare = line.bare();
        NameAndPlace asker = NameAndPlace.of(new Stretch(bare.source(), words.from(), bare.to()));
        findings.label(new Stretch(bare.source(), bare.from(), words.from()), line, head.labelName());
        findings.field(targets.answer("askedBy.displayName"), asker.name());
        asker.place().ifPresent(place -> {
            findings.marker(new Stretch(bare.source(), asker.name().to(), place.from()));
            findings.field(targets.answer("askedBy.location"), place);
            findings.marker(new Stretch(bare.source(), place.to(), bare.to()));
        });
    }

    private void reviewedBy(Line line, PartHead head, LabelMatch label) {
        Stretch name = label.name().orElseThrow().whole();
        Stretch bare = line.bare();
        findings.label(new Stretch(bare.source(), bare.from(), name.from()), line, head.labelName());
        findings.field(targets.answer("source.reviewedBy"), name);
        emphasis(new Stretch(bare.source(), name.to(), bare.to()));
        label.date().ifPresent(date -> reviewDate(line, new Stretch(bare.source(), name.to(), bare.to()), date));
    }

    private void reviewDate(Line line, Stretch behindName, Stretch text) {
        twoDays(line, "source.modifiedOn", text);
        Optional<LocalDate> date = WrittenDate.of(text.text()).filter(found -> !has("modifiedOn"));
        date.ifPresent(found -> {
            findings.marker(behindName.upTo(text.from() - behindName.from()));
            findings.field(targets.answer("source.modifiedOn"), found.toString(), List.of(text));
        });
    }

    /** When the old page was to be looked at again is said nowhere in an answer. */
    private void nextReview(Line line, PartHead head, LabelMatch label) {
        Stretch bare = line.bare();
        Stretch date = label.date().orElseThrow();
        findings.label(new Stretch(bare.source(), bare.from(), date.from()), line, head.labelName());
        low(line, "", "The date of the next review has no field; it was left out.");
    }

    /** A date that can mean one day only; any other stays unassigned. */
    private void date(Line line, PartHead head, LabelMatch label) {
        Stretch text = label.date().orElseThrow();
        Stretch bare = line.bare();
        twoDays(line, "source." + label.part(), text);
        WrittenDate.of(text.text()).ifPresent(date -> {
            findings.label(new Stretch(bare.source(), bare.from(), text.from()), line, head.labelName());
            findings.field(targets.answer("source." + label.part()), date.toString(), List.of(text));
            emphasis(new Stretch(bare.source(), text.to(), bare.to()));
        });
    }

    /** "03/04/2025" is in March or in April; nobody but the editor can tell. */
    private void twoDays(Line line, String field, Stretch date) {
        if (WrittenDate.isTwoDays(date.text())) {
            low(
                    line,
                    field,
                    "The date \"" + date.text()
                            + "\" can mean two days, and was left out; write it as 2026-03-01 in the front matter.");
        }
    }

    /** Stars and the like that close behind the words of a line. */
    private void emphasis(Stretch behind) {
        if (behind.text().chars().noneMatch(Character::isLetterOrDigit)) {
            findings.marker(behind);
        }
    }

    private void low(Line line, String field, String message) {
        findings.warn(WarningCode.LOW_CONFIDENCE, line.number(), field, message);
    }
}
