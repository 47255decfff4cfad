package org.expertqa.answer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The section kinds of this installation: ours and those that other jars add, one name a line in {@value #RESOURCE}. */
public record SectionKinds(List<SectionKind> all) {

    public static final String RESOURCE = "META-INF/expertqa/section-kinds";

    public SectionKinds {
        all = List.copyOf(all);
    }

    /**
     * Reads every such file on the class path, in its order.
     *
     * @throws UncheckedIOException when one can not be read
     */
    public static SectionKinds installed() {
        Set<SectionKind> kinds = new LinkedHashSet<>();
        try {
            for (URL url : Collections.list(SectionKinds.class.getClassLoader().getResources(RESOURCE))) {
                kinds.addAll(read(url));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Can not read " + RESOURCE, e);
        }
        return new SectionKinds(List.copyOf(kinds));
    }

    public boolean contains(SectionKind kind) {
        return all.contains(kind);
    }

    private static List<SectionKind> read(URL url) throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(url.openStream(), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(SectionKind::new)
                    .toList();
        }
    }
}
