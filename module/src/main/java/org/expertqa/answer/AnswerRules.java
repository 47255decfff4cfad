package org.expertqa.answer;

import java.util.List;
import java.util.regex.Pattern;
import org.expertqa.content.Problem;
import org.expertqa.text.Markdown;
import org.expertqa.text.RichText;
import org.expertqa.text.WebAddress;

/** What an answer must be before it is published. A draft may be anything. */
public final class AnswerRules {

    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}\\.[\\w.-]{2,190}");

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
        answer.seo().ifPresent(seo -> canonical(seo, problems));
        return problems.list();
    }

    private static void question(ExpertAnswer answer, Problems problems) {
        problems.between("question", answer.question(), 10, 300);
        problems.atMost("questionDetail", answer.questionDetail(), 2_000);
        boolean email = EMAIL.matcher(answer.questionDetail()).find()
                || answer.askedBy()
                        .filter(by -> EMAIL.matcher(by.displayName()).find())
                        .isPresent();
        problems.when(email, "questionDetail", "An asker's e-mail address is never published; take it out.");
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
            String url = citations.get(i).url();
            problems.when(
                    !url.isBlank() && !WebAddress.isHttps(url),
                    "citations[" + i + "].url",
                    "A source's address begins with https://.");
        }
    }

    private static void canonical(Seo seo, Problems problems) {
        boolean wrong = !seo.canonical().isBlank() && !WebAddress.isHttps(seo.canonical());
        problems.when(wrong, "seo.canonical", "A canonical address begins with https://.");
    }

    private static void richText(Problems problems, String field, RichText text, int most) {
        problems.atMost(field, text.source(), most);
        Markdown.refusal(text).ifPresent(reason -> problems.when(true, field, reason));
    }
}
