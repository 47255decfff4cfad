package org.expertqa.search.storage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.content.ItemId;
import org.expertqa.db.Database;
import org.expertqa.search.RelatedAnswers;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The table of related answers. */
public final class RelatedRows implements RelatedAnswers {

    private final Database database;

    public RelatedRows(Database database) {
        this.database = database;
    }

    @Override
    public List<ItemId> of(ItemId answer) {
        return database.read(handle -> handle.createQuery("select targets from related where item = :item")
                .bind("item", answer.toString())
                .map((row, context) -> ItemId.listOf(row.getString(1)))
                .findOne()
                .orElse(List.of()));
    }

    @Override
    public void keep(Map<ItemId, List<ItemId>> related) {
        String sql = """
                insert into related (item, targets)
                select i.id, :targets from item i where i.id = :item
                on conflict (item) do update set targets = excluded.targets
                """;
        database.write(handle -> {
            PreparedBatch rows = handle.prepareBatch(sql);
            related.forEach((item, targets) -> rows.bind("item", item.toString())
                    .bind("targets", text(targets))
                    .add());
            return rows.execute();
        });
    }

    @Override
    public List<ItemId> missing(Optional<ItemId> after, int limit) {
        String sql = """
                select i.id from item i
                where i.type = :type and i.id > :after and not exists (select 1 from related r where r.item = i.id)
                order by i.id limit :limit
                """;
        return database.read(handle -> handle.createQuery(sql)
                .bind("type", ExpertAnswers.TYPE.name())
                .bind("after", after.map(ItemId::toString).orElse(""))
                .bind("limit", limit)
                .mapTo(String.class)
                .map(ItemId::of)
                .list());
    }

    private static String text(List<ItemId> targets) {
        return targets.stream().map(ItemId::toString).collect(Collectors.joining(" "));
    }
}
