package org.expertqa.expert.site;

import java.util.List;
import java.util.Optional;
import org.expertqa.site.AnswerList;
import org.expertqa.site.ExpertCard;
import org.expertqa.site.Link;
import org.expertqa.view.DateText;
import org.expertqa.view.Head;
import org.expertqa.view.SitePage;

/** An expert's own page: who this is, what stands behind the name, and the answers. */
public record ExpertPage(
        Head head, ExpertCard expert, List<String> knowsAbout, List<Qualification> credentials, AnswerList answers)
        implements SitePage {

    public ExpertPage {
        knowsAbout = List.copyOf(knowsAbout);
        credentials = List.copyOf(credentials);
    }

    /** A credential, who issued it, and when somebody checked it. */
    public record Qualification(Link name, String issuer, Optional<DateText> verified, Optional<DateText> validUntil) {}
}
