package org.expertqa.importing.report;

import java.util.Optional;
import org.expertqa.content.ItemId;
import org.expertqa.content.State;

/** An expert or a topic as a file holds it: its content, its id if the file has one, and the state it was exported in. */
public record ReadItem<T>(Optional<ItemId> id, Optional<State> state, T content) {}
