package org.expertqa.feed;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expertqa.answer.CallToAction;
import org.expertqa.answer.Citation;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertTake;
import org.expertqa.config.Site;
import org.expertqa.content.Live;
import org.expertqa.expert.Expert;
import org.expertqa.site.ExpertCard;
import org.expertqa.site.Genitive;
import org.expertqa.site.Link;
import org.expertqa.text.Escape;
import org.expertqa.view.DateText;
import org.expertqa.view.Messages;

/** All of an answer's own text as HTML, in the order of its page and under the same headings. */
final class FeedText {

    private final ExpertAnswer answer;
    private final Optional<Live<Expert>> expert;
    private final Site site;
    private final Locale language;
    private final Messages text;
    private final StringBuilder html = new StringBuilder();

    FeedText(ExpertAnswer answer, Optional<Live<Expert>> expert, Site site, Locale language) {
        this.answer = answer;
        this.expert = expert;
        this.site = site;
        this.language = language;
        this.text = Messages.in(language);
    }

    String html() {
        part("answer.quickAnswer", answer.quickAnswer());
        asked();
        html.append(answer.introduction().html());
        answer.sections()
                .forEach(section ->
                        heading(section.heading()).append(section.body().html()));
        answer.expertTake().filter(take -> !take.body().isBlank()).ifPresent(this::take);
        list(
                "answer.nextSteps",
                answer.nextSteps().stream()
                        .map(step -> step.text().html().toString())
                        .toList());
        answer.callToAction().ifPresent(this::call);
        part("answer.scope", answer.scopeNote());
        list("answer.sources", answer.citations().stream().map(this::cited).toList());
        part("answer.disclosure", answer.disclosure());
        part("answer.disclaimer", answer.disclaimer());
        return html.toString();
    }

    private void asked() {
        part("answer.asked", answer.questionDetail());
        answer.askedBy()
                .map(by -> joined(" · ", by.displayName(), by.location()))
                .filter(who -> !who.isEmpty())
                .ifPresent(who -> paragraph(text.get("answer.askedBy") + " " + who));
    }

    private void take(ExpertTake take) {
        heading(take.heading().isBlank() ? takeHeading() : take.heading())
                .append(take.body().html());
    }

    private String takeHeading() {
        return expert.map(live -> ExpertCard.of(live, site, language).shortName())
                .map(name -> text.get("answer.take", Genitive.of(name, language)))
                .orElseGet(() -> text.get("answer.takeOfTheExpert"));
    }

    private void call(CallToAction call) {
        if (call.sponsored()) {
            paragraph(text.get("answer.call.sponsored"));
        }
        heading(or(call.heading(), "answer.call.heading"));
        paragraph(call.text());
        Link link = Link.anywhere(site, or(call.label(), "answer.call.label"), call.url());
        if (link.href().isPresent()) {
            html.append("<p>").append(linked(link)).append("</p>\n");
        }
    }

    private String cited(Citation citation) {
        String title = citation.title().isBlank() ? citation.url() : citation.title();
        String publisher = citation.publisher().equals(title) ? "" : citation.publisher();
        String read = citation.accessedOn()
                .map(day -> text.get("answer.accessed") + " "
                        + DateText.of(day, language).words())
                .orElse("");
        return joined(", ", linked(Link.outside(title, citation.url())), Escape.html(publisher), Escape.html(read));
    }

    private String linked(Link link) {
        String words = Escape.html(link.words());
        return link.href()
                .map(href -> "<a href=\"" + Escape.html(absolute(href)) + "\">" + words + "</a>")
                .orElse(words);
    }

    /** What is read elsewhere needs whole addresses. */
    private String absolute(String href) {
        return URI.create(site.baseUrl() + "/").resolve(href).toString();
    }

    private void part(String key, String words) {
        if (!words.isBlank()) {
            heading(text.get(key));
            paragraph(words);
        }
    }

    private void list(String key, List<String> entries) {
        if (!entries.isEmpty()) {
            heading(text.get(key)).append("<ol>\n");
            entries.forEach(entry -> html.append("<li>").append(entry).append("</li>\n"));
            html.append("</ol>\n");
        }
    }

    private StringBuilder heading(String words) {
        return html.append("<h2>").append(Escape.html(words)).append("</h2>\n");
    }

    private void paragraph(String words) {
        if (!words.isBlank()) {
            html.append("<p>").append(Escape.html(words)).append("</p>\n");
        }
    }

    private String or(String own, String key) {
        return own.isBlank() ? text.get(key) : own;
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }
}
