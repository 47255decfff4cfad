package org.expertqa.content.storage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expertqa.content.OverviewCursor;
import org.expertqa.content.OverviewFilter;
import org.expertqa.content.Sorting;

/**
 * What a list for editors asks of its rows, as SQL with its values. The states, languages and creators have an index each in the
 * order of changes. Sorted otherwise a list reads along the index of that sorting, and must not be led away by those:
 * SQLite would rather sort all that it finds.
 */
final class OverviewConditions {

    private final Sorting sorting;
    private final boolean ofTarget;
    private final StringBuilder sql = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    OverviewConditions(OverviewFilter filter, Sorting sorting) {
        this.sorting = sorting;
        this.ofTarget = !filter.refersTo().isEmpty();
        for (int i = 0; i < filter.refersTo().size(); i++) {
            referringTo(filter.refersTo().get(i).toString(), i);
        }
        filter.state().ifPresent(state -> equal("o.state", "state", state.toString()));
        filter.language().map(LanguageTag::of).ifPresent(this::inLanguage);
        filter.createdBy().ifPresent(account -> equal("o.created_by", "creator", account));
        titled(TitleKey.patterns(filter.words()));
    }

    /** The table that is read along: that of what items refer to, or that of all items. */
    String first() {
        return ofTarget ? "t" : "o";
    }

    /** SQLite joins in this order where the join is a cross join. */
    String tables() {
        return ofTarget ? "overview_target t cross join overview o" : "overview o";
    }

    String key() {
        return switch (sorting.key()) {
            case CHANGED -> first() + ".saved_at";
            case TITLE -> "o.title_key";
            case CREATED -> "o.created_at";
        };
    }

    String sql() {
        return sql.toString();
    }

    Map<String, Object> values() {
        return values;
    }

    void behind(OverviewCursor cursor) {
        String than = sorting.descending() ? " < " : " > ";
        sql.append(" and (").append(key()).append(", ").append(first()).append(".item)");
        sql.append(than).append("(:behindKey, :behindItem)");
        values.put("behindItem", cursor.item().toString());
        values.put("behindKey", sorting.key() == Sorting.Key.TITLE ? cursor.key() : Long.valueOf(cursor.key()));
    }

    private void referringTo(String target, int number) {
        String name = "target" + number;
        sql.append(
                number == 0
                        ? " and t.target = :target0 and o.item = t.item"
                        : " and exists (select 1 from overview_target a where a.item = o.item and a.target = :" + name
                                + ")");
        values.put(name, target);
    }

    private void inLanguage(LanguageTag wanted) {
        equal("o.language", "language", wanted.language());
        if (wanted.hasMoreThanTheLanguage()) {
            sql.append(" and o.tag = :tag");
            values.put("tag", wanted.tag());
        }
    }

    private void equal(String column, String name, String value) {
        boolean byItsIndex = sorting.key() == Sorting.Key.CHANGED && !ofTarget;
        sql.append(byItsIndex ? " and " + column : " and coalesce(" + column + ", '')");
        sql.append(" = :").append(name);
        values.put(name, value);
    }

    private void titled(List<String> patterns) {
        for (int i = 0; i < patterns.size(); i++) {
            sql.append(" and o.title_key like :word").append(i).append(" escape '!'");
            values.put("word" + i, patterns.get(i));
        }
    }
}
