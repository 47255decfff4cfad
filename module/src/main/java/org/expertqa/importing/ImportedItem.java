package org.expertqa.importing;

import java.util.Optional;
import org.expertqa.content.ItemId;
import org.expertqa.content.Slug;
import org.expertqa.importing.report.Outcome;

/** An item that an import has stored or found, by its type, with what became of it. */
public record ImportedItem(String type, ItemId id, Optional<Slug> slug, Outcome outcome) {}
