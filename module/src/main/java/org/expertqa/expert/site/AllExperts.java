package org.expertqa.expert.site;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.expertqa.config.Site;
import org.expertqa.content.Cursor;
import org.expertqa.content.Live;
import org.expertqa.content.Slice;
import org.expertqa.expert.Expert;
import org.expertqa.expert.Experts;
import org.expertqa.site.Addresses;
import org.expertqa.site.ExpertCard;
import org.expertqa.site.NameLists;
import org.expertqa.site.PersonName;
import org.expertqa.view.Head;
import org.expertqa.view.Messages;
import org.expertqa.view.View;

/** Makes the page that lists all experts. */
@Dependent
public class AllExperts {

    private final Site site;
    private final NameLists names;

    @Inject
    public AllExperts(Site site, NameLists names) {
        this.site = site;
        this.names = names;
    }

    public View view(String after, Instant at) {
        Slice<Live<Expert>> experts = names.list(
                Experts.TYPE, expert -> PersonName.of(expert).plain(), Cursor.of(after), NameLists.LENGTH, at);
        List<ExpertCard> cards = experts.entries().stream()
                .map(expert -> ExpertCard.of(expert, site, site.language()))
                .toList();
        Optional<String> next = experts.next().map(cursor -> Addresses.after(site.path(Addresses.EXPERTS), cursor));
        return View.of("expert/site/experts", new ExpertsPage(head(after.isEmpty()), cards, next), site.language());
    }

    private Head head(boolean first) {
        Messages text = Messages.in(site.language());
        return Head.of(text.get("experts.title"), text.get("experts.lead"), site.url(Addresses.EXPERTS))
                .indexed(first);
    }
}
