package org.expertqa.container;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as it is handed out; its name makes it the context path {@value #CONTEXT_PATH}. */
final class Deployed {

    static final String CONTEXT_PATH = "/expert-qa";

    private Deployed() {}

    static WebArchive war() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/expert-qa.war"));
    }
}
