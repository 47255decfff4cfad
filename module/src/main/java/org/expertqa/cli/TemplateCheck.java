package org.expertqa.cli;

import java.nio.file.Files;
import java.util.List;
import org.expertqa.answer.site.SectionTemplates;
import org.expertqa.config.Config;
import org.expertqa.config.Site;
import org.expertqa.view.Rehearsal;
import org.expertqa.view.Theme;
import org.expertqa.view.VelocityViews;
import org.expertqa.view.View;

/** What is broken in the templates of an installation, found by rendering every page of the samples with them. */
final class TemplateCheck {

    private final Theme theme;
    private final List<View> views;
    private final List<String> findings;

    TemplateCheck(Config config, SamplePages pages) {
        if (!Files.isDirectory(config.templates())) {
            throw new UnusablePath(config.templates() + " is not there; put templates of your own into it,"
                    + " or name another folder by EXPERTQA_TEMPLATES.");
        }
        Site site = config.site("");
        theme = Theme.in(config.templates(), SectionTemplates.names());
        views = pages.views(site, new VelocityViews(site, Theme.NONE, false));
        Rehearsal rehearsal = new Rehearsal(site, theme);
        views.forEach(rehearsal::play);
        findings = rehearsal.faults();
    }

    List<String> findings() {
        return findings;
    }

    /** How much was looked at. */
    String size() {
        return theme.templateNames().size() + " templates of yours, " + views.size() + " pages";
    }
}
