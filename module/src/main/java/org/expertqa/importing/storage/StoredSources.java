package org.expertqa.importing.storage;

import java.time.Clock;
import java.util.List;
import org.expertqa.content.ItemId;
import org.expertqa.db.Database;
import org.expertqa.importing.ImportSources;
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
    public void remember(ItemId item, SourceText source) {
        String sql = """
                insert into import_source (sha256, item, file_name, source, imported_at)
                values (:sha256, :item, :fileName, :source, :importedAt)
                on conflict (sha256, item) do nothing
                """;
        database.write(handle -> handle.createUpdate(sql)
                .bind("sha256", source.sha256())
                .bind("item", item.toString())
                .bind("fileName", source.name())
                .bind("source", source.text())
                .bind("importedAt", clock.millis())
                .execute());
    }
}
