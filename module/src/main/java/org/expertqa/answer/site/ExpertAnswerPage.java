package org.expertqa.answer.site;

import java.util.List;
import java.util.Optional;
import org.expertqa.site.AnswerTeaser;
import org.expertqa.site.ExpertCard;
import org.expertqa.site.Link;
import org.expertqa.site.Picture;
import org.expertqa.text.Html;
import org.expertqa.view.DateText;
import org.expertqa.view.Head;
import org.expertqa.view.PageLanguage;
import org.expertqa.view.SitePage;

/** An answer as visitors read it: only what the page shows, in the order in which it shows it. */
public record ExpertAnswerPage(
        Head head,
        List<Link> crumbs,
        String question,
        String quickAnswer,
        List<ExpertCard> experts,
        DateText published,
        Optional<DateText> updated,
        Optional<Picture> picture,
        Optional<Asked> asked,
        Optional<Html> introduction,
        List<Part> sections,
        Optional<Take> take,
        List<Html> nextSteps,
        Optional<Call> callToAction,
        String scopeNote,
        List<Cited> citations,
        String disclosure,
        List<Disclaimer> disclaimers,
        List<AnswerTeaser> related)
        implements SitePage {

    public ExpertAnswerPage {
        crumbs = List.copyOf(crumbs);
        experts = List.copyOf(experts);
        sections = List.copyOf(sections);
        nextSteps = List.copyOf(nextSteps);
        citations = List.copyOf(citations);
        disclaimers = List.copyOf(disclaimers);
        related = List.copyOf(related);
    }

    /** A list of what is on the page helps only where there is much. */
    public boolean hasContents() {
        return sections.size() > 2;
    }

    /** What the asker told, and who asked. */
    public record Asked(String detail, String name, String location) {

        public boolean isSigned() {
            return !(name + location).isBlank();
        }

        public boolean hasBoth() {
            return !name.isBlank() && !location.isBlank();
        }
    }

    /** A section with its anchor and the template that gives it its look. */
    public record Part(String id, String template, String heading, Html body) {}

    /** The expert's own opinion, and who that is while the expert is live. */
    public record Take(String heading, Html body, Optional<ExpertCard> by) {}

    /** What the publisher offers; an empty heading or label takes the language's default. */
    public record Call(String heading, String text, String label, Optional<String> href, boolean sponsored) {

        /** What the link says to search engines: that it is paid for, when it is. */
        public String rel() {
            return sponsored ? "sponsored noopener" : "noopener";
        }
    }

    /** A source. */
    public record Cited(Link title, String publisher, Optional<DateText> accessed) {}

    /** What the answer or one of its topics does not promise. */
    public record Disclaimer(String words, Optional<PageLanguage> language) {}
}
