package org.expertqa.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.expertqa.answer.Section;
import org.expertqa.content.Slug;

/** Gives each section that has no anchor one made from its heading, unlike all others of the answer. */
public final class SectionIds {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private SectionIds(List<Section> sections) {
        sections.stream().map(Section::id).filter(id -> !id.isEmpty()).forEach(taken::add);
    }

    public static List<Section> complete(List<Section> sections) {
        SectionIds ids = new SectionIds(sections);
        List<Section> complete = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            complete.add(section.id().isEmpty() ? ids.named(section, i + 1) : section);
        }
        return complete;
    }

    private Section named(Section section, int position) {
        String base = Slug.from(section.heading()).map(Slug::value).orElse("section-" + position);
        String id = base;
        while (!taken.add(id)) {
            id = base + "-" + numbers.merge(base, 2, (last, first) -> last + 1);
        }
        return new Section(id, section.kind(), section.heading(), section.body());
    }
}
