package org.expertqa.answer.admin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.expertqa.answer.Section;

/** The keys by which a form knows sections: their ids, or their places where an id is none that a form can carry. */
final class SectionKeys {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{1,96}");
    private static final Pattern PLACE = Pattern.compile("place[0-9]+");

    private SectionKeys() {}

    static List<String> of(List<Section> sections) {
        Set<String> taken = new HashSet<>();
        List<String> keys = new ArrayList<>();
        for (Section section : sections) {
            boolean good = isKey(section.id()) && !PLACE.matcher(section.id()).matches() && taken.add(section.id());
            keys.add(good ? section.id() : "place" + keys.size());
        }
        return keys;
    }

    static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }
}
