package org.expertqa.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.InvalidReferenceEventHandler;
import org.apache.velocity.app.event.MethodExceptionEventHandler;
import org.apache.velocity.context.Context;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.util.introspection.Info;
import org.expertqa.config.Site;

/** Renders pages for nobody, to find all that is broken in the templates of a theme: every reference, not only the first. */
public final class Rehearsal {

    private final Site site;
    private final Assets assets;
    private final Optional<Templates> strict;
    private final Optional<Templates> lenient;
    private final Map<String, String> faults = new TreeMap<>();

    public Rehearsal(Site site, Theme theme) {
        this.site = site;
        this.assets = new Assets(site.contextPath(), theme.assets());
        this.strict = attempt(() -> new Templates(theme.templates()));
        this.lenient = attempt(() -> Templates.lenient(theme.templates()));
        Strangers.of(theme).forEach(stranger -> faults.put(stranger, stranger));
        strict.stream()
                .flatMap(templates -> templates.unreadable(theme.templateNames()).stream())
                .forEach(this::add);
    }

    /** Renders one page and keeps in mind what was wrong. */
    public void play(View view) {
        lenient.ifPresent(templates -> attempt(() -> {
            VelocityContext context = VelocityViews.context(view, templates, site, assets);
            listen(context);
            return VelocityViews.merge(view, templates, context);
        }));
        strict.ifPresent(templates -> attempt(
                () -> VelocityViews.merge(view, templates, VelocityViews.context(view, templates, site, assets))));
    }

    /** What was wrong so far, a sentence each with file and line. */
    public List<String> faults() {
        return List.copyOf(faults.values());
    }

    private interface Attempt<T> {
        T make();
    }

    private <T> Optional<T> attempt(Attempt<T> attempt) {
        try {
            return Optional.of(attempt.make());
        } catch (VelocityException e) {
            add(e);
            return Optional.empty();
        }
    }

    private void add(VelocityException failure) {
        add(TemplateFault.of(failure));
    }

    /** One place is told once, in the words of whoever saw it first. */
    private void add(TemplateFault fault) {
        faults.putIfAbsent(fault.place(), fault.toString());
    }

    private void listen(VelocityContext context) {
        EventCartridge cartridge = new EventCartridge();
        cartridge.addEventHandler(new BrokenReferences());
        cartridge.attachToContext(context);
    }

    /** Is called for what can not be read, and leaves it as it is. */
    private final class BrokenReferences implements InvalidReferenceEventHandler, MethodExceptionEventHandler {

        @Override
        public Object invalidGetMethod(Context context, String reference, Object of, String property, Info place) {
            return note(reference, place);
        }

        @Override
        public boolean invalidSetMethod(Context context, String left, String right, Info place) {
            note(right, place);
            return false;
        }

        @Override
        public Object invalidMethod(Context context, String reference, Object of, String method, Info place) {
            return note(reference, place);
        }

        @Override
        @SuppressWarnings("rawtypes")
        public Object methodException(Context context, Class owner, String method, Exception failure, Info place) {
            return fault(place, String.valueOf(failure.getMessage()));
        }

        private Object note(String reference, Info place) {
            return fault(place, "There is no " + reference + " here.");
        }

        private Object fault(Info place, String reason) {
            add(new TemplateFault(place.getTemplateName(), place.getLine(), place.getColumn(), reason));
            return null;
        }
    }
}
