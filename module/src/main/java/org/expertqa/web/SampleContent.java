package org.expertqa.web;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.expertqa.app.Installation;
import org.expertqa.importing.FileResult;
import org.expertqa.importing.ImportFile;
import org.expertqa.importing.ImportOptions;
import org.expertqa.importing.report.SourceText;

/** The sample answers that the WAR brings along: put in and published where they are not there yet. */
final class SampleContent {

    private static final Logger LOG = System.getLogger("org.expertqa");
    private static final String FOLDER = "/WEB-INF/samples/";

    private SampleContent() {}

    static void importInto(Installation installation, ServletContext context) {
        Set<String> paths = new TreeSet<>();
        collect(context, FOLDER, paths);
        List<Sample> samples =
                paths.stream().map(path -> new Sample(context, path)).toList();
        installation.importer().importAll(samples, ImportOptions.DRAFTS.publishing(), SampleContent::report);
    }

    private static void collect(ServletContext context, String folder, Set<String> found) {
        for (String path : context.getResourcePaths(folder)) {
            if (path.endsWith("/")) {
                collect(context, path, found);
            } else if (path.endsWith(".md")) {
                found.add(path);
            }
        }
    }

    private static void report(FileResult result) {
        result.problems().forEach(problem -> LOG.log(Level.WARNING, "Sample {0}", problem));
    }

    private record Sample(ServletContext context, String path) implements ImportFile {
        @Override
        public String name() {
            return path;
        }

        @Override
        public SourceText read() throws IOException {
            try (InputStream in = context.getResourceAsStream(path)) {
                return SourceText.read(path, in);
            }
        }
    }
}
