package org.expertqa.content;

import java.time.Instant;

/** A run of live items of one type in the order of their ids: with which one it begins, and when one of it last changed. */
public record Portion(ItemId first, Instant changedAt) {}
