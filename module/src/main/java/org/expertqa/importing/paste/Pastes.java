package org.expertqa.importing.paste;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.expertqa.account.AccountId;
import org.expertqa.importing.report.Placements;

/** The pastes of all accounts; nobody sees those of another. */
public interface Pastes {

    Duration KEPT = Duration.ofDays(7);

    int MOST = 20;

    /** Keeps a text for an account; the oldest of its pastes goes when there are too many, and so do all that are too old. */
    String keep(AccountId account, String name, String text);

    Optional<Paste> find(AccountId account, String id);

    /** Those of the account that are no drafts yet, the latest first. */
    List<PasteLine> waiting(AccountId account);

    void place(AccountId account, String id, Placements placed);

    /** Notes that drafts were made of it; the words are then beside those, and here no more. */
    void made(AccountId account, String id, String sha256);

    void discard(AccountId account, String id);
}
