package org.expertqa.answer.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.NextStep;
import org.expertqa.answer.Section;
import org.expertqa.config.Site;
import org.expertqa.site.ExpertCard;
import org.expertqa.site.Link;
import org.expertqa.text.MarkdownDocument;
import org.expertqa.text.Phrase;
import org.expertqa.view.Messages;

/** The page of an answer as Markdown: the same facts in the same order, for readers that are programs. */
final class AnswerTwin {

    private static final String BETWEEN = " · ";
    private final ExpertAnswerPage page;
    private final ExpertAnswer answer;
    private final Site site;
    private final Messages text;
    private final MarkdownDocument document = new MarkdownDocument();

    AnswerTwin(ExpertAnswerPage page, ExpertAnswer answer, Site site, Messages text) {
        this.page = page;
        this.answer = answer;
        this.site = site;
        this.text = text;
    }

    String markdown() {
        document.heading(1, page.question());
        part("answer.quickAnswer", page.quickAnswer());
        document.paragraph(byline());
        page.asked().ifPresent(this::asked);
        document.rich(answer.introduction());
        answer.sections().forEach(this::section);
        page.take().ifPresent(this::take);
        steps(answer.nextSteps());
        page.callToAction().ifPresent(this::call);
        part("answer.scope", page.scopeNote());
        sources();
        part("answer.disclosure", page.disclosure());
        disclaimers();
        experts();
        related();
        return document.toString();
    }

    private void part(String heading, String words) {
        if (!words.isBlank()) {
            document.heading(2, text.get(heading)).paragraph(words);
        }
    }

    private List<Phrase> byline() {
        List<Phrase> phrases = new ArrayList<>();
        page.experts().forEach(expert -> {
            phrases.add(new Phrase(expert.name().full(), Optional.of(absolute(expert.href()))));
            phrases.add(Phrase.of(expert.jobTitle().isBlank() ? BETWEEN : ", " + expert.jobTitle() + BETWEEN));
        });
        phrases.add(
                Phrase.of(text.get("answer.published") + " " + page.published().words()));
        page.updated()
                .ifPresent(date -> phrases.add(Phrase.of(BETWEEN + text.get("answer.updated") + " " + date.words())));
        return phrases;
    }

    private void asked(ExpertAnswerPage.Asked asked) {
        document.heading(2, text.get("answer.asked")).quote(asked.detail());
        if (asked.isSigned()) {
            String who = asked.hasBoth() ? asked.name() + BETWEEN + asked.location() : asked.name() + asked.location();
            document.paragraph(text.get("answer.askedBy") + " " + who);
        }
    }

    private void section(Section section) {
        document.heading(2, section.heading());
        text.find("section." + section.kind()).ifPresent(document::paragraph);
        document.rich(section.body());
    }

    private void take(ExpertAnswerPage.Take take) {
        document.heading(2, take.heading());
        take.by().ifPresent(expert -> document.paragraph(expert.name().full()));
        document.rich(answer.expertTake().orElseThrow().body());
    }

    private void steps(List<NextStep> steps) {
        if (!steps.isEmpty()) {
            document.heading(2, text.get("answer.nextSteps"))
                    .numbered(steps.stream().map(NextStep::text).toList());
        }
    }

    private void call(ExpertAnswerPage.Call call) {
        if (call.sponsored()) {
            document.paragraph(text.get("answer.call.sponsored"));
        }
        document.heading(2, call.heading()).paragraph(call.text());
        call.href()
                .ifPresent(href -> document.paragraph(List.of(new Phrase(call.label(), Optional.of(absolute(href))))));
    }

    private void sources() {
        if (!page.citations().isEmpty()) {
            document.heading(2, text.get("answer.sources"))
                    .bullets(page.citations().stream().map(this::source).toList());
        }
    }

    private List<Phrase> source(ExpertAnswerPage.Cited cited) {
        List<Phrase> phrases = new ArrayList<>(List.of(phrase(cited.title())));
        if (!cited.publisher().isBlank()) {
            phrases.add(Phrase.of(", " + cited.publisher()));
        }
        cited.accessed()
                .ifPresent(date -> phrases.add(Phrase.of(", " + text.get("answer.accessed") + " " + date.words())));
        return phrases;
    }

    private void disclaimers() {
        if (!page.disclaimers().isEmpty()) {
            document.heading(2, text.get("answer.disclaimer"));
            page.disclaimers().forEach(disclaimer -> document.paragraph(disclaimer.words()));
        }
    }

    private void experts() {
        if (!page.experts().isEmpty()) {
            document.heading(2, text.get("answer.experts"));
            page.experts().forEach(this::expert);
        }
    }

    private void expert(ExpertCard expert) {
        document.heading(3, expert.name().full());
        List<Phrase> role = new ArrayList<>(List.of(Phrase.of(expert.jobTitle())));
        expert.worksFor().ifPresent(employer -> {
            role.add(Phrase.of(expert.hasBoth() ? BETWEEN : ""));
            role.add(phrase(employer));
        });
        document.paragraph(role).paragraph(expert.bio());
        document.bullets(
                expert.elsewhere().stream().map(link -> List.of(phrase(link))).toList());
    }

    private void related() {
        if (!page.related().isEmpty()) {
            document.heading(2, text.get("answer.related"))
                    .bullets(page.related().stream()
                            .map(each -> List.of(new Phrase(each.question(), Optional.of(absolute(each.href())))))
                            .toList());
        }
    }

    private Phrase phrase(Link link) {
        return new Phrase(link.words(), link.href().map(this::absolute));
    }

    /** What is read elsewhere needs whole addresses. */
    private String absolute(String href) {
        return URI.create(site.baseUrl() + "/").resolve(href).toString();
    }
}
