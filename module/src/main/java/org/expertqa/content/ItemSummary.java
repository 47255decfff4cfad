package org.expertqa.content;

import java.util.Optional;

/** One line about an item, whatever its state: its slug if it has one, its title, its latest revision and its state. */
public record ItemSummary(ItemId id, Optional<Slug> slug, String title, int latestRevision, State state) {}
