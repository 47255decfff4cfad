package org.expertqa.content;

import java.time.Instant;

/**
 * A link that shows the latest draft of one item to whoever has it, until it ends.
 *
 * @param id tells it from others; it opens nothing
 * @param account the account that made it, by whose rights it works
 */
public record PreviewLink(String id, ItemId item, String account, String by, Instant madeAt, Instant endsAt) {}
