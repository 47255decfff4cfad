package org.expertqa.expert;

import static org.expertqa.text.Plain.orEmpty;

/** Where an expert works. */
public record Organization(String name, String url) {

    public Organization {
        name = orEmpty(name);
        url = orEmpty(url);
    }
}
