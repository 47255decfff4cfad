package org.expertqa.web;

import jakarta.servlet.ServletContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.expertqa.account.InvitationToken;
import org.expertqa.app.Installation;
import org.expertqa.app.Version;
import org.expertqa.config.Config;
import org.expertqa.config.Site;
import org.expertqa.config.WrongSetting;
import org.expertqa.db.DatabaseUnavailable;

/**
 * The way from a web application to its installation. While that can not be opened (the database is not there yet) it says
 * why, and tries again when somebody asks, at most every few seconds; the web application itself is up meanwhile.
 */
public final class Gateway {

    private static final Logger LOG = System.getLogger("org.expertqa");
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(5);
    /** The context attribute by which a server that embeds us learns why nothing is served. */
    private static final String PROBLEM = "org.expertqa.problem";

    private static final String ATTRIBUTE = Gateway.class.getName();

    private final ServletContext context;
    private final Clock clock = Clock.systemUTC();
    private volatile OpenSite site;
    private volatile String problem = "Not started yet.";
    private Instant triedAt = Instant.MIN;

    Gateway(ServletContext context) {
        this.context = context;
        context.setAttribute(ATTRIBUTE, this);
    }

    /** The gateway of a web application that has started. */
    public static Gateway of(ServletContext context) {
        return (Gateway) context.getAttribute(ATTRIBUTE);
    }

    /** What visitors are served from, when it is open. */
    public Optional<OpenSite> site() {
        if (site == null) {
            tryToOpen();
        }
        return Optional.ofNullable(site);
    }

    /** The same for those who are asked only while it is open: the front door saw to that. */
    OpenSite openSite() {
        return site().orElseThrow();
    }

    private synchronized void tryToOpen() {
        if (site != null || clock.instant().isBefore(triedAt.plus(BETWEEN_TRIES))) {
            return;
        }
        try {
            open();
        } catch (WrongSetting | DatabaseUnavailable e) {
            report(e.getMessage());
        } finally {
            triedAt = clock.instant();
        }
    }

    private void open() {
        Config config = Config.of(HostSettings.of(context));
        Installation installation = Installation.open(config, clock);
        try {
            open(installation);
        } catch (RuntimeException e) {
            installation.close();
            throw e;
        }
    }

    /** The link to set up with is made before the site is open: if that fails, all of it is tried again. */
    private void open(Installation installation) {
        Config config = installation.config();
        OpenSite opened = new OpenSite(installation, context.getContextPath());
        if (config.samples()) {
            SampleContent.importInto(installation, context);
        }
        Optional<InvitationToken> setUp = installation.invitations().setUp();
        opened.start();
        site = opened;
        context.removeAttribute(PROBLEM);
        LOG.log(Level.INFO, "Expert Q&A {0}", Version.current());
        LOG.log(Level.INFO, "home     {0}", config.home());
        LOG.log(Level.INFO, "database {0}", config.database().describe());
        LOG.log(Level.INFO, "address  {0}/", opened.site().baseUrl());
        setUp.ifPresent(token -> tellSetUp(opened.site(), token));
    }

    /** Whoever reads the log makes the first account. */
    private static void tellSetUp(Site site, InvitationToken token) {
        LOG.log(Level.INFO, "set-up   {0}", site.url("/admin/set-up/" + token.value()));
    }

    private void report(String message) {
        if (!message.equals(problem)) {
            LOG.log(Level.ERROR, message);
        }
        problem = message;
        context.setAttribute(PROBLEM, message);
    }

    synchronized void close() {
        if (site != null) {
            site.close();
            site = null;
        }
    }
}
