package org.expertqa.content;

import java.util.Optional;

/**
 * One line about an item, whatever its state: its slug if it has one, its title, its latest revision and its state.
 *
 * @param createdBy the id of the account that made it; empty when an import or a command did
 */
public record ItemSummary(
        ItemId id, Optional<Slug> slug, String title, int latestRevision, State state, Optional<String> createdBy) {}
