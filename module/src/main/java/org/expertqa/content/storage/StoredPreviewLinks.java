package org.expertqa.content.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.expertqa.account.Secrets;
import org.expertqa.content.Author;
import org.expertqa.content.ItemId;
import org.expertqa.content.NotFound;
import org.expertqa.content.PreviewLink;
import org.expertqa.content.PreviewLinks;
import org.expertqa.content.PreviewToken;
import org.expertqa.db.Database;
import org.expertqa.text.Sha256;
import org.jdbi.v3.core.Handle;

/** Preview links in one relational database, found by the hash of their secret. */
public final class StoredPreviewLinks implements PreviewLinks {

    /** What went public behind the making of a link ends it; nothing has to run for that. */
    private static final String WORKING = """
            select l.token, l.item, l.account, l.author, l.made_at, l.ends_at from preview_link l
            where l.ends_at > :now
              and not exists (select 1 from publication p
                              where p.item = l.item and p.live_from > l.made_at and p.live_from <= :now)
              and not exists (select 1 from item i where i.id = l.item and i.trashed_at is not null)
            """;

    private final Database database;
    private final Clock clock;
    private final Secrets secrets = new Secrets();

    public StoredPreviewLinks(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public PreviewToken make(ItemId item, Author by) {
        PreviewToken token = new PreviewToken(secrets.next());
        return database.write(handle -> {
            Instant at = now();
            forgetEnded(handle, at);
            insert(handle, Sha256.of(token.value()), item, by, at);
            AuditRows.append(handle, "preview-link", item, by, at);
            return token;
        });
    }

    private static void insert(Handle handle, String hash, ItemId item, Author by, Instant at) {
        String sql = """
                insert into preview_link (token, item, account, author, made_at, ends_at)
                select :token, i.id, :account, :author, :at, :endsAt from item i where i.id = :item
                """;
        int inserted = handle.createUpdate(sql)
                .bind("token", hash)
                .bind("item", item.toString())
                .bind("account", by.account().orElseThrow())
                .bind("author", by.name())
                .bind("at", at.toEpochMilli())
                .bind("endsAt", at.plus(LIFE).toEpochMilli())
                .execute();
        if (inserted == 0) {
            throw new NotFound("There is no item " + item + ".");
        }
    }

    @Override
    public Optional<PreviewLink> find(PreviewToken token) {
        return database.read(handle -> handle.createQuery(WORKING + " and l.token = :token")
                .bind("token", Sha256.of(token.value()))
                .bind("now", now().toEpochMilli())
                .map((row, context) -> link(row))
                .findOne());
    }

    @Override
    public List<PreviewLink> of(ItemId item) {
        return database.read(handle -> handle.createQuery(WORKING + " and l.item = :item order by l.made_at desc")
                .bind("item", item.toString())
                .bind("now", now().toEpochMilli())
                .map((row, context) -> link(row))
                .list());
    }

    @Override
    public void revoke(ItemId item, String id, Author by) {
        database.write(handle -> {
            int ended = handle.createUpdate("delete from preview_link where token = :token and item = :item")
                    .bind("token", id)
                    .bind("item", item.toString())
                    .execute();
            if (ended > 0) {
                AuditRows.append(handle, "revoke-preview-link", item, by, now());
            }
            return ended;
        });
    }

    private static void forgetEnded(Handle handle, Instant now) {
        handle.createUpdate("delete from preview_link where ends_at <= :now")
                .bind("now", now.toEpochMilli())
                .execute();
    }

    private static PreviewLink link(ResultSet row) throws SQLException {
        return new PreviewLink(
                row.getString("token"),
                ItemId.of(row.getString("item")),
                row.getString("account"),
                row.getString("author"),
                Instant.ofEpochMilli(row.getLong("made_at")),
                Instant.ofEpochMilli(row.getLong("ends_at")));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
