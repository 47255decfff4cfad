package org.expertqa.web;

import jakarta.servlet.ServletContext;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.expertqa.config.Settings;

/** Settings as a web application has them: from its context parameters and the server's env-entries as well. */
final class HostSettings {

    private HostSettings() {}

    static Settings of(ServletContext context) {
        return Settings.of(name -> {
            String entry = environmentEntry(name);
            return entry == null ? context.getInitParameter(name) : entry;
        });
    }

    private static String environmentEntry(String name) {
        try {
            return String.valueOf(new InitialContext().lookup("java:comp/env/" + name));
        } catch (NamingException e) {
            return null;
        }
    }
}
