package org.expertqa.answer.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.expertqa.answer.CallToAction;
import org.expertqa.answer.Citation;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertTake;
import org.expertqa.config.Site;
import org.expertqa.content.ItemId;
import org.expertqa.site.AnswerTeaser;
import org.expertqa.site.ExpertCard;
import org.expertqa.site.Genitive;
import org.expertqa.site.Link;
import org.expertqa.site.PageNodes.Stop;
import org.expertqa.site.Picture;
import org.expertqa.text.Html;
import org.expertqa.text.RichText;
import org.expertqa.view.DateText;
import org.expertqa.view.Messages;
import org.expertqa.view.PageLanguage;

/** Puts one answer's page together, part by part. */
final class AnswerPageAssembly {

    private final AnswerSources sources;
    private final ExpertAnswer answer;
    private final Site site;
    private final Locale language;
    private final Messages text;
    private final SectionTemplates templates;
    private final Map<ItemId, ExpertCard> experts = new LinkedHashMap<>();

    AnswerPageAssembly(AnswerSources sources, Site site, Locale language, SectionTemplates templates) {
        this.sources = sources;
        this.answer = sources.answer().content();
        this.site = site;
        this.language = language;
        this.text = Messages.in(language);
        this.templates = templates;
        sources.experts().forEach(expert -> experts.put(expert.id(), ExpertCard.of(expert, site, language)));
    }

    ExpertAnswerPage page() {
        AnswerDates dates = AnswerDates.of(sources.answer(), site.zone(), language);
        List<Stop> way = AnswerWay.to(sources, text);
        return new ExpertAnswerPage(
                new AnswerHead(sources, site, dates, way).head(),
                way.stream().limit(way.size() - 1L).map(stop -> stop.link(site)).toList(),
                answer.question(),
                answer.quickAnswer(),
                List.copyOf(experts.values()),
                dates.published(),
                dates.updated(),
                answer.image().flatMap(image -> Picture.of(site, image.asset(), image.alt(), image.credit())),
                asked(),
                blocks(answer.introduction()),
                sections(),
                answer.expertTake().flatMap(this::take),
                answer.nextSteps().stream().map(step -> step.text().html()).toList(),
                answer.callToAction().map(this::call),
                answer.scopeNote(),
                answer.citations().stream().map(this::cited).toList(),
                answer.disclosure(),
                disclaimers(),
                related());
    }

    private Optional<ExpertAnswerPage.Asked> asked() {
        String name = answer.askedBy().map(by -> by.displayName()).orElse("");
        String location = answer.askedBy().map(by -> by.location()).orElse("");
        boolean nothing = (answer.questionDetail() + name + location).isBlank();
        return nothing
                ? Optional.empty()
                : Optional.of(new ExpertAnswerPage.Asked(answer.questionDetail(), name, location));
    }

    private List<ExpertAnswerPage.Part> sections() {
        Anchors anchors = new Anchors();
        return answer.sections().stream()
                .map(section -> new ExpertAnswerPage.Part(
                        anchors.next(section),
                        templates.of(section.kind()),
                        section.heading(),
                        section.body().html()))
                .toList();
    }

    private Optional<ExpertAnswerPage.Take> take(ExpertTake take) {
        Optional<ExpertCard> by = answer.expert().map(experts::get);
        String heading = take.heading().isBlank() ? takeHeading(by) : take.heading();
        return blocks(take.body()).map(body -> new ExpertAnswerPage.Take(heading, body, by));
    }

    private String takeHeading(Optional<ExpertCard> by) {
        return by.map(expert -> text.get("answer.take", Genitive.of(expert.shortName(), language)))
                .orElseGet(() -> text.get("answer.takeOfTheExpert"));
    }

    private ExpertAnswerPage.Call call(CallToAction call) {
        String heading = call.heading().isBlank() ? text.get("answer.call.heading") : call.heading();
        String label = call.label().isBlank() ? text.get("answer.call.label") : call.label();
        return new ExpertAnswerPage.Call(
                heading,
                call.text(),
                label,
                Link.anywhere(site, label, call.url()).href(),
                call.sponsored());
    }

    private ExpertAnswerPage.Cited cited(Citation citation) {
        String title = citation.title().isBlank() ? citation.url() : citation.title();
        return new ExpertAnswerPage.Cited(
                Link.outside(title, citation.url()),
                citation.publisher().equals(title) ? "" : citation.publisher(),
                citation.accessedOn().map(day -> DateText.of(day, language)));
    }

    private List<ExpertAnswerPage.Disclaimer> disclaimers() {
        List<ExpertAnswerPage.Disclaimer> disclaimers = new ArrayList<>();
        disclaimers.add(new ExpertAnswerPage.Disclaimer(answer.disclaimer(), Optional.empty()));
        sources.topics().stream().map(live -> live.content()).forEach(topic -> {
            Locale own = PageLanguage.locale(topic.language(), site.language());
            disclaimers.add(new ExpertAnswerPage.Disclaimer(topic.disclaimer(), PageLanguage.within(language, own)));
        });
        return disclaimers.stream()
                .filter(disclaimer -> !disclaimer.words().isBlank())
                .toList();
    }

    private List<AnswerTeaser> related() {
        int most = Math.max(answer.related().size(), AnswerSources.MOST_RELATED);
        return sources.related().stream()
                .limit(most)
                .map(live -> AnswerTeaser.of(live, Optional.empty(), site, language))
                .toList();
    }

    private static Optional<Html> blocks(RichText text) {
        return Stream.of(text).filter(t -> !t.isBlank()).map(RichText::html).findFirst();
    }
}
