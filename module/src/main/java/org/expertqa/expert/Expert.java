package org.expertqa.expert;

import static org.expertqa.text.Plain.orEmpty;

import java.util.List;
import java.util.Optional;
import org.expertqa.content.Slug;

/**
 * A person whose name stands behind answers: not a login. Answers point to the person, so a new bio shows on all of them,
 * and a page of an earlier day shows the bio of that day.
 */
public record Expert(
        String displayName,
        String shortName,
        Optional<Slug> slug,
        String honorificPrefix,
        String honorificSuffix,
        String jobTitle,
        Optional<Organization> worksFor,
        String bio,
        Optional<Photo> photo,
        String profileUrl,
        List<String> sameAs,
        List<String> knowsAbout,
        List<Credential> credentials,
        boolean former,
        String language) {

    public Expert {
        displayName = orEmpty(displayName);
        shortName = orEmpty(shortName);
        honorificPrefix = orEmpty(honorificPrefix);
        honorificSuffix = orEmpty(honorificSuffix);
        jobTitle = orEmpty(jobTitle);
        bio = orEmpty(bio);
        profileUrl = orEmpty(profileUrl);
        sameAs = sameAs == null ? List.of() : List.copyOf(sameAs);
        knowsAbout = knowsAbout == null ? List.of() : List.copyOf(knowsAbout);
        credentials = credentials == null ? List.of() : List.copyOf(credentials);
        language = orEmpty(language);
    }

    /** An expert of whom only the name and the bio are known, as a pasted answer tells them. */
    public static Expert named(String displayName, String shortName, String bio) {
        return new Expert(
                displayName,
                shortName,
                Slug.from(displayName),
                "",
                "",
                "",
                Optional.empty(),
                bio,
                Optional.empty(),
                "",
                List.of(),
                List.of(),
                List.of(),
                false,
                "");
    }

    public Expert withSlug(Slug to) {
        return new Expert(
                displayName,
                shortName,
                Optional.of(to),
                honorificPrefix,
                honorificSuffix,
                jobTitle,
                worksFor,
                bio,
                photo,
                profileUrl,
                sameAs,
                knowsAbout,
                credentials,
                former,
                language);
    }
}
