package org.expertqa.content.storage;

import java.util.ArrayList;
import java.util.List;
import org.expertqa.db.Database;
import org.expertqa.text.Sha256;
import org.jdbi.v3.core.Handle;

/** Looks through the stored data for what no way of writing it can have left. */
public final class StorageCheck {

    private final Database database;

    public StorageCheck(Database database) {
        this.database = database;
    }

    /** One sentence for each thing that is wrong; empty when nothing is. */
    public List<String> findings() {
        return database.read(handle -> {
            List<String> findings = new ArrayList<>();
            findings.addAll(wrongHashes(handle));
            findings.addAll(missingRevisions(handle));
            findings.addAll(danglingReferences(handle));
            findings.addAll(overlappingPeriods(handle));
            findings.addAll(foreignSlugs(handle));
            findings.addAll(missingFromLists(handle));
            findings.addAll(wrongInOverview(handle));
            return findings;
        });
    }

    /** How much there is, for a person. */
    public String size() {
        return database.read(handle -> count(handle, "item") + " items, " + count(handle, "revision") + " revisions, "
                + count(handle, "publication") + " publications");
    }

    private static long count(Handle handle, String table) {
        return handle.createQuery("select count(*) from <table>")
                .define("table", table)
                .mapTo(Long.class)
                .one();
    }

    private static List<String> wrongHashes(Handle handle) {
        List<String> findings = new ArrayList<>();
        handle.createQuery("select item, number, content, sha256 from revision")
                .setFetchSize(100)
                .map((row, context) -> Sha256.of(row.getString("content")).equals(row.getString("sha256"))
                        ? ""
                        : "Revision " + row.getInt("number") + " of item " + row.getString("item")
                                + " is not what was saved: its hash differs.")
                .forEach(finding -> {
                    if (!finding.isEmpty()) {
                        findings.add(finding);
                    }
                });
        return findings;
    }

    private static List<String> missingRevisions(Handle handle) {
        String sql = """
                select 'Item ' || i.id || ' has ' || (select count(*) from revision r where r.item = i.id)
                       || ' revisions where its numbers say ' || coalesce((select max(number) from revision r
                       where r.item = i.id), 1) || '.'
                from item i
                where (select count(*) from revision r where r.item = i.id)
                      <> coalesce((select max(number) from revision r where r.item = i.id), 1)
                """;
        return sentences(handle, sql);
    }

    private static List<String> danglingReferences(Handle handle) {
        String sql = """
                select 'The public ' || p.type || ' ' || p.slug || ' refers to item ' || f.target
                       || ' as its ' || f.role || ', which is not there; give it another and publish it again.'
                from reference f join publication p on p.item = f.item and p.revision = f.revision
                where p.live_until is null and not exists (select 1 from item i where i.id = f.target)
                """;
        return sentences(handle, sql);
    }

    private static List<String> overlappingPeriods(Handle handle) {
        String sql = """
                select 'Item ' || a.item || ' has two publications at once, from ' || a.live_from || ' and from '
                       || b.live_from || '.'
                from publication a join publication b on b.item = a.item and b.live_from > a.live_from
                where a.live_until is null or a.live_until > b.live_from
                """;
        return sentences(handle, sql);
    }

    private static List<String> foreignSlugs(Handle handle) {
        String sql = """
                select 'Item ' || p.item || ' is published as ' || p.slug || ', which is not its slug.'
                from publication p
                where not exists (select 1 from slug s where s.type = p.type and s.slug = p.slug and s.item = p.item)
                """;
        return sentences(handle, sql);
    }

    private static List<String> missingFromLists(Handle handle) {
        String sql = """
                select 'Item ' || p.item || ' is published from ' || p.live_from || ', and lists do not know it so.'
                from publication p
                where not exists (select 1 from listing l
                                  where l.item = p.item and l.live_from = p.live_from and l.target = '' and l.also = ''
                                    and coalesce(l.live_until, -1) = coalesce(p.live_until, -1))
                   or exists (select 1 from reference f
                              where f.item = p.item and f.revision = p.revision
                                and not exists (select 1 from listing l
                                                where l.item = p.item and l.live_from = p.live_from
                                                  and l.target = f.target))
                """;
        return sentences(handle, sql);
    }

    /** Where time alone will not change a state, it is the same at the end of all days. */
    private static List<String> wrongInOverview(Handle handle) {
        String sql = """
                select 'Item ' || i.id || ' is not what lists for editors say of it.'
                from item i
                where not exists (
                    select 1 from overview o
                    join revision r on r.item = o.item and r.number = o.revision
                    where o.item = i.id and o.type = i.type and o.saved_at = r.saved_at
                      and o.revision = (select max(number) from revision where item = i.id)
                      and (o.state = 'trashed') = (i.trashed_at is not null)
                      and (o.state = 'archived') = (i.archived_at is not null and i.trashed_at is null)
                      and (o.state_until is not null or o.state in ('trashed', 'archived')
                           or (o.state in ('published', 'modified'))
                              = exists (select 1 from publication p where p.item = i.id and p.live_until is null)))
                   or exists (
                    select 1 from reference f join overview o on o.item = f.item and o.revision = f.revision
                    where f.item = i.id and not exists (
                        select 1 from overview_target t where t.item = f.item and t.target = f.target))
                """;
        return sentences(handle, sql);
    }

    private static List<String> sentences(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(String.class).list();
    }
}
