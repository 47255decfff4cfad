package org.expertqa.search.site;

import java.util.List;
import java.util.Optional;
import org.expertqa.search.Fragment;
import org.expertqa.site.AnswerTeaser;
import org.expertqa.site.Link;
import org.expertqa.view.Head;
import org.expertqa.view.SitePage;

/** The page of a search: what was asked, what was found, and how to narrow it down, or why there is nothing. */
public record SearchPage(
        Head head,
        String words,
        Optional<String> notice,
        Optional<String> number,
        List<Chosen> chosen,
        List<Result> results,
        List<Group> groups,
        Optional<String> previous,
        Optional<String> next)
        implements SitePage {

    public SearchPage {
        chosen = List.copyOf(chosen);
        results = List.copyOf(results);
        groups = List.copyOf(groups);
    }

    /** Whether nothing was found of what was asked. */
    public boolean isEmpty() {
        return !words.isEmpty() && results.isEmpty();
    }

    /** Whether there are answers on other pages. */
    public boolean hasOthers() {
        return previous.isPresent() || next.isPresent();
    }

    /** An answer that was found, with the stretches of it that have the words; without any its quick answer stands for it. */
    public record Result(AnswerTeaser teaser, List<Fragment> fragments) {

        public Result {
            fragments = List.copyOf(fragments);
        }
    }

    /** What the search is narrowed down to, and the way back. */
    public record Chosen(String name, String without) {}

    /** Ways to narrow it down, under a heading. */
    public record Group(String heading, List<Narrower> narrower) {

        public Group {
            narrower = List.copyOf(narrower);
        }
    }

    /** One way to narrow it down, and how many answers remain. */
    public record Narrower(Link link, long count) {}
}
