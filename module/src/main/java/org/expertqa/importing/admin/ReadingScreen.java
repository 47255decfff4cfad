package org.expertqa.importing.admin;

import java.util.List;
import org.expertqa.admin.FieldProblem;
import org.expertqa.importing.report.LabelFound;
import org.expertqa.importing.report.Warning;
import org.expertqa.view.AdminScreen;
import org.expertqa.view.Frame;

/**
 * A pasted text beside what will be made of it: its lines by the fields they went to, the fields, and in plain sight what is in
 * none.
 *
 * @param unplaced the stretches that are in no field, as many as anybody wants to see at once
 * @param moreUnplaced how many there are besides
 */
public record ReadingScreen(
        Frame frame,
        String path,
        List<FieldProblem> problems,
        List<SourceLine> lines,
        boolean cut,
        List<Legend> legend,
        List<LineRun> unplaced,
        int moreUnplaced,
        List<LineRun> placed,
        List<Menu.Field> menu,
        List<Warning> warnings,
        List<LabelFound> labels,
        List<ItemFields> items,
        int drafts,
        List<MadeItem> made)
        implements AdminScreen {

    public ReadingScreen {
        problems = List.copyOf(problems);
        lines = List.copyOf(lines);
        legend = List.copyOf(legend);
        unplaced = List.copyOf(unplaced);
        placed = List.copyOf(placed);
        menu = List.copyOf(menu);
        warnings = List.copyOf(warnings);
        labels = List.copyOf(labels);
        items = List.copyOf(items);
        made = List.copyOf(made);
    }

    /** How many stretches went to a group of fields. */
    public record Legend(String look, String words, int count) {}

    /** The fields of one item, and what there is to say of it as a whole. */
    public record ItemFields(String id, String heading, String note, List<FieldRow> rows) {

        public ItemFields {
            rows = List.copyOf(rows);
        }
    }

    public int unplacedInAll() {
        return unplaced.size() + moreUnplaced;
    }

    public boolean hasMoreUnplaced() {
        return moreUnplaced > 0;
    }

    public boolean isSeveral() {
        return drafts > 1;
    }

    public boolean isNew() {
        return made.isEmpty();
    }
}
