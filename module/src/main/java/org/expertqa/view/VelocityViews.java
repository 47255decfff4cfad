package org.expertqa.view;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.velocity.VelocityContext;
import org.expertqa.config.Site;

/** Renders views: the template of the page first, then the layout around it. A template sees the page, never the system. */
public final class VelocityViews {

    private static final Pattern NAME = Pattern.compile("[a-z/_-]+");
    private static final int USUAL_LENGTH = 20_000;
    private static final int LAYOUT_LENGTH = 8_000;
    private final Site site;
    private final Assets assets;
    private final Templates templates;

    /**
     * @param folder templates of the installation, which stand before ours
     * @param dev reads templates again for every page, so that a change shows on reload
     */
    public VelocityViews(Site site, Assets assets, Optional<Path> folder, boolean dev) {
        this.site = site;
        this.assets = assets;
        this.templates = new Templates(folder, dev);
    }

    /** Whether there is a template of this name, ours or the installation's; the name never comes from a request. */
    public boolean has(String template) {
        return templates.has(template);
    }

    /**
     * The page as HTML.
     *
     * @throws IllegalArgumentException when the view names no template
     */
    public String render(View view) {
        if (!NAME.matcher(view.template()).matches()) {
            throw new IllegalArgumentException("Not the name of a template: " + view.template());
        }
        VelocityContext context = new VelocityContext();
        context.put("page", view.page());
        context.put("site", site);
        context.put("assets", assets);
        context.put("text", Messages.in(view.language()));
        StringWriter inner = new StringWriter(USUAL_LENGTH);
        templates.get(view.template()).merge(context, inner);
        context.put("content", new Rendered(inner.getBuffer()));
        StringWriter page = new StringWriter(inner.getBuffer().length() + LAYOUT_LENGTH);
        templates.get("layout/site").merge(context, page);
        return page.toString();
    }
}
