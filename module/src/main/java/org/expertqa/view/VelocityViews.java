package org.expertqa.view;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.velocity.Template;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.exception.VelocityException;
import org.expertqa.config.Site;

/** Renders views: the template of the page first, then the layout around it. A template sees the page, never the system. */
public final class VelocityViews {

    private static final Pattern NAME = Pattern.compile("[a-z/_-]+");
    private static final int USUAL_LENGTH = 32_000;
    private final Site site;
    private final boolean dev;
    private final Templates ours = new Templates(Optional.empty());
    private final TemplateFaults faults = new TemplateFaults();
    private final Looks looks;
    private volatile int rehearsed = -1;

    /**
     * @param theme templates and files of the installation, which stand before ours
     * @param dev shows a change of the theme at once, and a fault in it instead of our template
     */
    public VelocityViews(Site site, Theme theme, boolean dev) {
        this.site = site;
        this.dev = dev;
        this.looks = new Looks(theme, site.contextPath(), ours, faults, dev);
    }

    /** Whether there is a template of this name, ours or the installation's; the name never comes from a request. */
    public boolean has(String template) {
        return looks.current().templates().has(template);
    }

    /** The files that pages are made with at the moment. */
    public Assets assets() {
        return looks.current().assets();
    }

    /** A number that grows whenever the theme has changed: pages of an earlier number are out of date. */
    public int lookNumber() {
        return looks.current().number();
    }

    /** What is wrong with the installation's templates, a sentence each with file and line. */
    public List<String> faults() {
        looks.current();
        return faults.sentences();
    }

    /** Has this called whenever the theme has changed, by whoever notices: that is to take no time. */
    public void whenLookChanges(Runnable listener) {
        looks.whenChanged(listener);
    }

    /**
     * Whether there are templates of the installation that were not rehearsed as they are now. In development there is no
     * need to: the pages show themselves what is broken.
     */
    public boolean awaitsRehearsal() {
        return awaitsRehearsal(looks.current());
    }

    private boolean awaitsRehearsal(Look look) {
        return !dev && look.templates() != ours && rehearsed != look.number();
    }

    /** Renders pages for nobody when that is awaited, so that what is broken is known before somebody comes. */
    public synchronized void rehearse(Supplier<List<View>> pages) {
        Look look = looks.current();
        if (awaitsRehearsal(look)) {
            pages.get().forEach(this::render);
            rehearsed = look.number();
        }
    }

    /**
     * The page as HTML in UTF-8. Where a template of the installation fails, visitors see the page made with ours.
     *
     * @throws IllegalArgumentException when the view names no template
     */
    public byte[] render(View view) {
        if (!NAME.matcher(view.template()).matches()) {
            throw new IllegalArgumentException("Not the name of a template: " + view.template());
        }
        Look look = looks.current();
        try {
            return render(view, look.templates(), look.assets());
        } catch (VelocityException e) {
            if (dev || look.templates() == ours) {
                throw e;
            }
            faults.add(e);
            return render(view, ours, look.assets());
        }
    }

    private byte[] render(View view, Templates templates, Assets assets) {
        return merge(view, templates, context(view, templates, site, assets));
    }

    /** All that a template sees. */
    static VelocityContext context(View view, Templates templates, Site site, Assets assets) {
        VelocityContext context = templates.context();
        context.put("page", view.page());
        context.put("site", site);
        context.put("assets", assets);
        context.put("text", Messages.in(view.language()));
        return context;
    }

    static byte[] merge(View view, Templates templates, VelocityContext context) {
        context.put("content", new Rendered(ByteBuffer.wrap(merged(templates.get(view.template()), context))));
        return merged(templates.get("layout/site"), context);
    }

    static byte[] merged(Template template, VelocityContext context) {
        Utf8Writer page = new Utf8Writer(USUAL_LENGTH);
        try {
            template.merge(context, page);
        } catch (StackOverflowError e) {
            throw Templates.nestedTooDeep(template.getName());
        } catch (PageTooLong e) {
            throw e.in(template.getName());
        }
        return page.bytes();
    }
}
