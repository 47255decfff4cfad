package org.expertqa.answer;

import java.util.regex.Pattern;

/**
 * What a section is for, and so how it looks. The kinds of an installation are listed by {@link SectionKinds}; a new one
 * is one line there, one template and one label.
 */
public record SectionKind(String name) {

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");

    public static final SectionKind STANDARD = new SectionKind("standard");
    public static final SectionKind PITFALLS = new SectionKind("pitfalls");
    public static final SectionKind RULE_OF_THUMB = new SectionKind("ruleOfThumb");
    public static final SectionKind IMPLICATIONS = new SectionKind("implications");

    /** @throws IllegalArgumentException when the name is not one in camel case */
    public SectionKind {
        if (name == null || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "A section kind is a name such as ruleOfThumb, at most 40 letters and digits.");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
