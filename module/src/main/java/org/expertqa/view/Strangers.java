package org.expertqa.view;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.expertqa.text.Plain;
import org.expertqa.text.WordDistance;

/** Files of a theme that reach nobody: templates that no page asks for, and files that are not served; a sentence for each. */
final class Strangers {

    private static final List<String> OURS = OwnTemplates.names();

    private Strangers() {}

    static List<String> of(Theme theme) {
        Stream<String> templates = theme.templateNames().stream()
                .filter(name -> !OURS.contains(name) && !theme.asksFor(name))
                .map(Strangers::unasked);
        Stream<String> assets =
                theme.assets().stream().filter(file -> !isKnown(file)).map(Strangers::refused);
        return Stream.concat(templates, assets).map(Plain::visible).toList();
    }

    /** Besides what is served, what an operating system leaves behind, and the list of ours where a theme is made of ours. */
    private static boolean isKnown(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") || name.equals(Assets.LIST_NAME) || Assets.isServed(file);
    }

    private static String unasked(String template) {
        return template + ": no page asks for this template, for there is none of ours of its path; the nearest is "
                + nearest(template) + ".";
    }

    /** The same file name in another folder is nearer than another name. */
    private static String nearest(String template) {
        return OURS.stream()
                .min(Comparator.comparing((String ours) -> !fileName(ours).equals(fileName(template)))
                        .thenComparing(ours -> WordDistance.of(ours, template)))
                .orElseThrow();
    }

    private static String fileName(String template) {
        return template.substring(template.lastIndexOf('/') + 1);
    }

    private static String refused(Path file) {
        return file.getFileName()
                + ": this file is not served; a name has small letters, digits, '.', '-' and '_' only, and"
                + " ends in one of " + String.join(", ", Asset.endings()) + ", and a file has at most "
                + Assets.MOST_MEGABYTES + " MB.";
    }
}
