package org.expertqa.answer;

import static org.expertqa.text.Plain.orEmpty;

/** A picture by the name of its asset; an empty alternative text says that it is decorative (WCAG 1.1.1). */
public record Image(String asset, String alt, String credit) {

    public Image {
        asset = orEmpty(asset);
        alt = orEmpty(alt);
        credit = orEmpty(credit);
    }
}
