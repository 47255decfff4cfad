package org.expertqa.content;

import java.time.Instant;
import java.util.Optional;

/**
 * One item as lists for editors show it.
 *
 * @param stateUntil when time alone makes the state another one: a publication begins or ends
 * @param savedAt when its latest revision was saved, and by whom
 * @param createdBy the id of the account that made it; empty when an import or a command did
 */
public record OverviewLine(
        ItemId id,
        Optional<Slug> slug,
        String title,
        String language,
        State state,
        Optional<Instant> stateUntil,
        int latestRevision,
        Instant savedAt,
        String savedBy,
        Optional<String> createdBy) {}
