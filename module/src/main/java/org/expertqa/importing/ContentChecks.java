package org.expertqa.importing;

import java.util.List;
import org.expertqa.answer.CallToAction;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.Section;
import org.expertqa.importing.labels.Labels;
import org.expertqa.importing.labels.SectionLabels;
import org.expertqa.importing.lines.LineNumbers;
import org.expertqa.importing.report.FileContent;
import org.expertqa.importing.report.Findings;
import org.expertqa.importing.report.ReadAnswer;
import org.expertqa.importing.report.Targets;
import org.expertqa.importing.report.Unreadable;
import org.expertqa.importing.report.WarningCode;
import org.expertqa.text.RichText;

/** Looks over the answers of a file for what is missing, and refuses rich text that can not be shown. */
final class ContentChecks {

    private static final String NO_QUESTION = "No question was found; it is the first line, best with a #.";
    private static final String NO_EXPERT =
            "No expert was found; name one in a line \"%s\", or by the slug as expert in the front matter.";
    private static final String NO_ADDRESS =
            "The call to action has no address; give one with --cta-url or as callToAction.url in the front matter.";
    private static final int MOST_LINES = 10_000;
    private final Findings findings;
    private final LineNumbers lines;
    private final Labels labels;

    ContentChecks(Findings findings, String source, Labels labels) {
        this.findings = findings;
        this.labels = labels;
        this.lines = new LineNumbers(source);
    }

    void check(FileContent content) {
        for (int i = 0; i < content.answers().size(); i++) {
            Targets targets = new Targets(i);
            missing(content.answers().get(i), targets);
            unknownKinds(content.answers().get(i).content().sections(), targets);
            refuse(content.answers().get(i).content(), targets);
        }
    }

    private void missing(ReadAnswer read, Targets targets) {
        ExpertAnswer answer = read.content();
        if (answer.question().isBlank()) {
            warn(WarningCode.TITLE_MISSING, 1, "question", NO_QUESTION);
        }
        if (read.references().expert().isEmpty()) {
            warn(WarningCode.EXPERT_MISSING, 1, "expert", NO_EXPERT.formatted(expertLabel(answer.language())));
        }
        if (answer.callToAction().filter(ContentChecks::leadsNowhere).isPresent()) {
            int line = line(targets.answer("callToAction.text"));
            warn(WarningCode.CTA_URL_MISSING, line, "callToAction.url", NO_ADDRESS);
        }
    }

    /** The usual label of the expert in the text's language; in English where that has none. */
    private String expertLabel(String language) {
        String primary = language.split("-")[0];
        return labels.usual("expert", primary)
                .or(() -> labels.usual("expert", "en"))
                .map(label -> label.replace("{N}", "…"))
                .orElseThrow();
    }

    private void unknownKinds(List<Section> sections, Targets targets) {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            if (!SectionLabels.isInstalled(section.kind())) {
                int line = line(targets.answer("sections[" + i + "]."));
                String message = "No section kind \"" + section.kind() + "\" is installed.";
                warn(WarningCode.LOW_CONFIDENCE, line, "sections[" + i + "].kind", message);
            }
        }
    }

    private void warn(WarningCode code, int line, String field, String message) {
        findings.warn(code, line, field, message);
    }

    private static boolean leadsNowhere(CallToAction call) {
        return !call.text().isBlank() && call.url().isBlank();
    }

    private void refuse(ExpertAnswer answer, Targets targets) {
        refuse(answer.introduction(), targets.answer("introduction"));
        List<Section> sections = answer.sections();
        for (int i = 0; i < sections.size(); i++) {
            refuse(sections.get(i).body(), targets.answer("sections[" + i + "].body"));
        }
        answer.expertTake().ifPresent(take -> refuse(take.body(), targets.answer("expertTake.body")));
        for (int i = 0; i < answer.nextSteps().size(); i++) {
            refuse(answer.nextSteps().get(i).text(), targets.answer("nextSteps[" + i + "].text"));
        }
    }

    /** Names the line that can not be shown, when a single one can not, or else the one in which the text begins. */
    private void refuse(RichText text, String target) {
        text.refusal().ifPresent(reason -> {
            throw new Unreadable(line(target) + worstLine(text), reason);
        });
    }

    private static int worstLine(RichText text) {
        List<String> all = text.source().lines().limit(MOST_LINES).toList();
        for (int i = 0; i < all.size(); i++) {
            if (new RichText(all.get(i)).refusal().isPresent()) {
                return i;
            }
        }
        return 0;
    }

    private int line(String target) {
        return findings.spans().beginningOf(target).stream()
                .map(lines::at)
                .findFirst()
                .orElse(1);
    }
}
