package org.expertqa.journey;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives journeys the site and the browser, and ends both with the last test. Where there is no browser the journeys are
 * skipped and one line says so; on a build server they fail.
 */
final class JourneyParts implements ParameterResolver, ExecutionCondition {

    private static final Logger LOG = System.getLogger("org.expertqa.journey");
    private static final Namespace NAMESPACE = Namespace.create(JourneyParts.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (needsBrowser(context.getRequiredTestClass()) && Chromium.isLeftOut()) {
            context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(Chromium.MISSING, JourneyParts::say);
            return ConditionEvaluationResult.disabled(Chromium.MISSING);
        }
        return ConditionEvaluationResult.enabled("");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == RunningSite.class || type == Browsing.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Store store = context.getRoot().getStore(NAMESPACE);
        return parameter.getParameter().getType() == RunningSite.class ? site(store) : browsing(store);
    }

    private static boolean needsBrowser(Class<?> journey) {
        return Stream.of(journey.getDeclaredConstructors())
                .anyMatch(
                        constructor -> List.of(constructor.getParameterTypes()).contains(Browsing.class));
    }

    private static String say(String message) {
        LOG.log(Level.WARNING, "The journeys are skipped. {0}", message);
        return message;
    }

    private static RunningSite site(Store store) {
        return store.getOrComputeIfAbsent(RunningSite.class, type -> started(), RunningSite.class);
    }

    private static Browsing browsing(Store store) {
        RunningSite site = site(store);
        return store.getOrComputeIfAbsent(Browsing.class, type -> new Browsing(site), Browsing.class);
    }

    private static RunningSite started() {
        try {
            return RunningSite.start();
        } catch (Exception e) {
            throw new IllegalStateException("The site for the journeys did not start", e);
        }
    }
}
