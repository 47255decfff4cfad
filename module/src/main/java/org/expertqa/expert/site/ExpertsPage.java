package org.expertqa.expert.site;

import java.util.List;
import java.util.Optional;
import org.expertqa.site.ExpertCard;
import org.expertqa.view.Head;
import org.expertqa.view.SitePage;

/** The list of all experts by their names, and where the next ones are when they are very many. */
public record ExpertsPage(Head head, List<ExpertCard> experts, Optional<String> next) implements SitePage {

    public ExpertsPage {
        experts = List.copyOf(experts);
    }
}
