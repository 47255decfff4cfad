package org.expertqa.answer;

import static org.expertqa.text.Plain.orEmpty;

/** What search engines are told where it differs from the page itself. */
public record Seo(String title, String description, String canonical, boolean noindex) {

    public Seo {
        title = orEmpty(title);
        description = orEmpty(description);
        canonical = orEmpty(canonical);
    }
}
