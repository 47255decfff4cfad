package org.expertqa.answer;

import java.util.List;
import java.util.regex.Pattern;
import org.expertqa.content.Problem;
import org.expertqa.content.Problems;
import org.expertqa.text.RichText;
import org.expertqa.text.WebAddress;

/** What an answer must be before it is published. A draft may be anything. */
public final class AnswerRules {

    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}\\.[\\w.-]{2,190}");

    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_NOTE = 2_000;

    private AnswerRules() {}

    /** Every field that stands in the way of publishing, in the order of the page; empty when nothing does. */
    public static List<Problem> refusals(ExpertAnswer answer) {
        Problems problems = new Problems();
        question(answer, problems);
        problems.required("quickAnswer", answer.quickAnswer(), 600);
        richText(problems, "introduction", answer.introduction(), 5_000);
        sections(answer.sections(), problems);
        answer.expertTake().ifPresent(take -> richText(problems, "expertTake.body", take.body(), 3_000));
        nextSteps(answer.nextSteps(), problems);
        problems.when(answer.expert().isEmpty(), "expert", "An answer needs the expert who gives it.");
        answer.callToAction().ifPresent(call -> callToAction(call, problems));
        citations(answer.citations(), problems);
        plainTexts(answer, problems);
        lists(answer, problems);
        answer.image().ifPresent(image -> image(image, problems));
        problems.language("language", answer.language());
        answer.seo().ifPresent(seo -> seo(seo, problems));
        return problems.list();
    }

    private static void plainTexts(ExpertAnswer answer, Problems problems) {
        problems.atMost("scopeNote", answer.scopeNote(), LONGEST_NOTE);
        problems.atMost("disclaimer", answer.disclaimer(), LONGEST_NOTE);
        problems.atMost("disclosure", answer.disclosure(), LONGEST_NOTE);
    }

    private static void lists(ExpertAnswer answer, Problems problems) {
        problems.entries("citations", answer.citations(), 100);
        problems.entries("coAuthors", answer.coAuthors(), 20);
        problems.entries("topics", answer.topics(), 20);
        problems.entries("related", answer.related(), 20);
    }

    private static void seo(Seo seo, Problems problems) {
        problems.line("seo.title", seo.title(), LONGEST_LINE);
        problems.line("seo.description", seo.description(), LONGEST_LINE);
        problems.https("seo.canonical", seo.canonical());
    }

    private static void question(ExpertAnswer answer, Problems problems) {
        problems.between("question", answer.question(), 10, 300);
        problems.line("question", answer.question(), LONGEST_LINE);
        problems.atMost("questionDetail", answer.questionDetail(), 2_000);
        noEmail("questionDetail", answer.questionDetail(), problems);
        answer.askedBy().ifPresent(by -> {
            problems.line("askedBy.displayName", by.displayName(), LONGEST_LINE);
            problems.line("askedBy.location", by.location(), LONGEST_LINE);
            noEmail("askedBy.displayName", by.displayName(), problems);
            noEmail("askedBy.location", by.location(), problems);
        });
    }

    private static void noEmail(String field, String text, Problems problems) {
        boolean email = EMAIL.matcher(text).find();
        problems.when(email, field, "An asker's e-mail address is never published; take it out.");
    }

    private static void sections(List<Section> sections, Problems problems) {
        problems.when(
                sections.size() > 120,
                "sections",
                "An answer has at most 120 sections; this one has " + sections.size() + ".");
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            problems.required("sections[" + i + "].heading", section.heading(), 150);
            richText(problems, "sections[" + i + "].body", section.body(), 20_000);
        }
    }

    private static void nextSteps(List<NextStep> steps, Problems problems) {
        problems.when(
                steps.size() > 15,
                "nextSteps",
                "An answer has at most 15 next steps; this one has " + steps.size() + ".");
        for (int i = 0; i < steps.size(); i++) {
            problems.required("nextSteps[" + i + "].text", steps.get(i).text().source(), 300);
        }
    }

    private static void callToAction(CallToAction call, Problems problems) {
        problems.line("callToAction.heading", call.heading(), LONGEST_LINE);
        problems.atMost("callToAction.text", call.text(), LONGEST_NOTE);
        problems.line("callToAction.label", call.label(), LONGEST_LINE);
        if (call.url().isBlank()) {
            problems.when(!call.text().isBlank(), "callToAction.url", "A call to action needs the url it leads to.");
        } else {
            boolean good = WebAddress.isHttps(call.url()) || WebAddress.isSiteRelative(call.url());
            problems.when(
                    !good,
                    "callToAction.url",
                    "A call to action leads to an https address or to a path such as /coaching.");
        }
    }

    private static void citations(List<Citation> citations, Problems problems) {
        for (int i = 0; i < citations.size(); i++) {
            problems.line("citations[" + i + "].title", citations.get(i).title(), LONGEST_LINE);
            problems.line("citations[" + i + "].publisher", citations.get(i).publisher(), LONGEST_LINE);
            problems.https("citations[" + i + "].url", citations.get(i).url());
        }
    }

    private static void image(Image image, Problems problems) {
        boolean mute = !image.asset().isBlank() && image.alt().isBlank() && !image.decorative();
        problems.when(
                mute, "image.alt", "A picture needs words for those who do not see it, or is marked as decorative.");
    }

    private static void richText(Problems problems, String field, RichText text, int most) {
        problems.atMost(field, text.source(), most);
        text.refusal().ifPresent(reason -> problems.when(true, field, reason));
    }
}
