package org.expertqa.web;

import jakarta.servlet.ServletContext;
import org.expertqa.app.Installation;

/** The sample answers that the WAR brings along. */
final class SampleContent {

    private SampleContent() {}

    static void importInto(Installation installation, ServletContext context) {}
}
