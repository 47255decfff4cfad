package org.expertqa.importing.storage;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.expertqa.content.ItemId;
import org.expertqa.db.Database;
import org.expertqa.importing.ImportSources;
import org.expertqa.importing.report.Placements;
import org.expertqa.importing.report.SourceText;

/** The texts that items were imported from, in the database beside the items. */
public final class StoredSources implements ImportSources {

    private final Database database;
    private final Clock clock;

    public StoredSources(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<ItemId> itemsOf(String sha256) {
        String sql = """
                select item from import_source where sha256 = :sha256 order by item
                """;
        return database.read(handle -> handle.createQuery(sql)
                .bind("sha256", sha256)
                .mapTo(String.class)
                .map(ItemId::of)
                .list());
    }

    @Override
    public Optional<KeptSource> of(ItemId item) {
        String sql = """
                select file_name, source, placed, imported_at from import_source
                where item = :item and source <> ''
                order by imported_at desc, sha256
                limit 1
                """;
        return database.read(handle -> handle.createQuery(sql)
                .bind("item", item.toString())
                .map((row, context) -> new KeptSource(
                        new SourceText(row.getString("file_name"), row.getString("source"))
                                .with(Placements.of(row.getString("placed"))),
                        Instant.ofEpochMilli(row.getLong("imported_at"))))
                .findOne());
    }

    @Override
    public void remember(ItemId item, SourceText source) {
        String sql = """
                insert into import_source (sha256, item, file_name, source, placed, imported_at)
                values (:sha256, :item, :fileName, :source, :placed, :importedAt)
                on conflict (sha256, item) do nothing
                """;
        database.write(handle -> handle.createUpdate(sql)
                .bind("sha256", source.sha256())
                .bind("item", item.toString())
                .bind("fileName", source.name())
                .bind("source", source.text())
                .bind("placed", source.toReadAgain().toString())
                .bind("importedAt", clock.millis())
                .execute());
    }
}
