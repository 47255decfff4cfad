package org.expertqa.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.time.Clock;
import org.expertqa.config.Site;
import org.expertqa.content.Contents;
import org.expertqa.view.VelocityViews;

/** Hands the parts of the open installation to controllers. */
@ApplicationScoped
public class Wiring {

    @Inject
    private ServletContext context;

    @Produces
    public Contents contents() {
        return site().installation().contents();
    }

    @Produces
    public Clock clock() {
        return site().installation().clock();
    }

    @Produces
    public Site siteRecord() {
        return site().site();
    }

    @Produces
    public VelocityViews views() {
        return site().views();
    }

    private OpenSite site() {
        return Gateway.of(context).openSite();
    }
}
