package org.expertqa.view;

import java.nio.ByteBuffer;
import java.util.function.Supplier;
import org.apache.velocity.VelocityContext;
import org.expertqa.config.Site;

/** Renders screens: always with templates of ours, for a theme is for visitors and must not be able to lock editors out. */
public final class ScreenViews {

    private final Templates templates = Templates.ofScreens();
    private final Site site;
    private final Supplier<Assets> assets;

    /** @param assets the files as they are at the moment */
    public ScreenViews(Site site, Supplier<Assets> assets) {
        this.site = site;
        this.assets = assets;
    }

    /** The screen as HTML in UTF-8. */
    public byte[] render(ScreenView view) {
        VelocityContext context = templates.context();
        context.put("screen", view.screen());
        context.put("site", site);
        context.put("assets", assets.get());
        context.put("text", Messages.ofScreens(view.language()));
        byte[] inner = VelocityViews.merged(templates.get(view.template()), context);
        context.put("content", new Rendered(ByteBuffer.wrap(inner)));
        return VelocityViews.merged(templates.get("layout/admin"), context);
    }
}
