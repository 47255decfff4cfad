package org.expertqa.webapp;

import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.HandlesTypes;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.glassfish.jersey.servlet.init.JerseyServletContainerInitializer;
import org.jboss.weld.environment.servlet.EnhancedListener;

/** Starts CDI (Weld) and JAX-RS (Jersey) on a plain servlet container; on a Jakarta EE server it does nothing. */
@HandlesTypes({Path.class, Provider.class, ApplicationPath.class})
public final class Boot implements ServletContainerInitializer {

    @Override
    public void onStartup(Set<Class<?>> types, ServletContext context) throws ServletException {
        if (context.getServerInfo().startsWith("Apache Tomcat")) {
            Own.start(types, context);
        }
    }

    /** A class of its own: Weld's listener refers to Tomcat classes that a Jakarta EE server does not show us. */
    private static final class Own {

        /** For which addresses Weld opens contexts of the request and the session: no bean of ours lives in one. */
        private static final String CONTEXTS_OF_REQUESTS = "org.jboss.weld.context.mapping";

        private static final String NO_ADDRESS = "-";

        static void start(Set<Class<?>> types, ServletContext context) throws ServletException {
            context.setInitParameter(CONTEXTS_OF_REQUESTS, NO_ADDRESS);
            new EnhancedListener().onStartup(null, context);
            new JerseyServletContainerInitializer().onStartup(types, context);
        }
    }
}
