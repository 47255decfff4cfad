package org.expertqa.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of a queue of reviews: an item that waits for a reviewer since an instant, or is due to be looked at on a day.
 *
 * @param createdBy the id of the account that made the item
 */
public record ReviewEntry(
        ItemId id,
        String type,
        String title,
        Stage stage,
        int revision,
        Instant since,
        Optional<LocalDate> dueOn,
        Optional<String> createdBy) {}
