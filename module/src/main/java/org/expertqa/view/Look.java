package org.expertqa.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.velocity.exception.VelocityException;

/** What pages are made with from one change of the theme to the next; its number tells one from another. */
record Look(int number, String stamp, Templates templates, Assets assets) {

    /** The look of a theme as its files are now; what is wrong with them is told to the faults. */
    static Look of(Theme theme, int number, String contextPath, Templates ours, TemplateFaults faults) {
        String stamp = theme.stamp();
        Assets assets = new Assets(contextPath, theme.assets());
        Strangers.of(theme).forEach(faults::note);
        Templates templates =
                theme.templates().isEmpty() ? ours : themed(theme, faults).orElse(ours);
        return new Look(number, stamp, templates, assets);
    }

    private static Optional<Templates> themed(Theme theme, TemplateFaults faults) {
        List<VelocityException> broken = new ArrayList<>();
        Optional<Templates> templates = Optional.empty();
        try {
            templates = Optional.of(new Templates(theme.templates()));
            broken.addAll(templates.get().unreadable(theme.templateNames()));
        } catch (VelocityException e) {
            broken.add(e);
        }
        broken.forEach(faults::add);
        return templates;
    }
}
