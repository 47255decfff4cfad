package org.expertqa.expert;

import static org.expertqa.text.Plain.orEmpty;

import java.time.LocalDate;
import java.util.Optional;

/** A qualification that somebody issued and somebody checked. */
public record Credential(
        String name, String issuer, String url, Optional<LocalDate> verifiedOn, Optional<LocalDate> validUntil) {

    public Credential {
        name = orEmpty(name);
        issuer = orEmpty(issuer);
        url = orEmpty(url);
    }
}
