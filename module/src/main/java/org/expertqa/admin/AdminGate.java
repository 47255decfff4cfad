package org.expertqa.admin;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.expertqa.account.Permission;

/**
 * The one place where screens ask who may do what: a method of a controller names its permission, and the gate stands before
 * it. A method that names none is shut to everybody.
 */
@Provider
public class AdminGate implements DynamicFeature {

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Method method = resource.getResourceMethod();
        boolean isScreen = resource.getResourceClass().getPackageName().endsWith(".admin");
        if (isScreen && !method.isAnnotationPresent(OpenToAll.class)) {
            context.register(new Admission(permission(method), answersScripts(resource)));
        }
    }

    /** What is no screen is asked for by a script, which can not sign in and has no use for a screen. */
    private static boolean answersScripts(ResourceInfo resource) {
        Produces produces = Optional.ofNullable(resource.getResourceMethod().getAnnotation(Produces.class))
                .orElse(resource.getResourceClass().getAnnotation(Produces.class));
        return produces != null && !List.of(produces.value()).contains(MediaType.TEXT_HTML);
    }

    static Optional<Permission> permission(Method method) {
        return Optional.ofNullable(method.getAnnotation(Needs.class)).map(Needs::value);
    }
}
