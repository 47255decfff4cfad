package org.expertqa.topic.site;

import java.util.List;
import org.expertqa.site.AnswerList;
import org.expertqa.site.Link;
import org.expertqa.view.Head;
import org.expertqa.view.SitePage;

/** A topic's page: what it is about, and its answers. */
public record TopicPage(
        Head head, List<Link> crumbs, String name, String description, String disclaimer, AnswerList answers)
        implements SitePage {

    public TopicPage {
        crumbs = List.copyOf(crumbs);
    }
}
