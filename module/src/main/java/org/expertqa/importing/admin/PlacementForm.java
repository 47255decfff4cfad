package org.expertqa.importing.admin;

import java.util.List;
import java.util.regex.Pattern;
import org.expertqa.admin.FieldProblem;
import org.expertqa.importing.report.Placements;
import org.expertqa.view.Messages;

/**
 * Which lines somebody sends to which fields: the n-th range to the n-th field, where one is chosen.
 *
 * @param back the lines of which the reader is to decide again; empty for none
 */
record PlacementForm(List<String> from, List<String> to, List<String> field, String back) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern RANGE = Pattern.compile("\\d{1,6}-\\d{1,6}");

    /** @param lines how many there are */
    List<FieldProblem> problems(int lines, Messages words) {
        boolean right = from.size() == field.size()
                && to.size() == field.size()
                && (back.isEmpty() || RANGE.matcher(back).matches());
        for (int i = 0; right && i < field.size(); i++) {
            right = field.get(i).isEmpty() || isRight(i, lines);
        }
        return right ? List.of() : List.of(new FieldProblem("from", words.get("problem.paste.lines", lines)));
    }

    Placements added(Placements before) {
        Placements placed = before;
        for (int i = 0; i < field.size(); i++) {
            if (!field.get(i).isEmpty()) {
                placed = placed.place(number(from.get(i)), number(to.get(i)), field.get(i));
            }
        }
        return back.isEmpty() ? placed : placed.takeBack(end(0), end(1));
    }

    private boolean isRight(int index, int lines) {
        return NUMBER.matcher(from.get(index)).matches()
                && NUMBER.matcher(to.get(index)).matches()
                && Placements.isField(field.get(index))
                && 1 <= number(from.get(index))
                && number(from.get(index)) <= number(to.get(index))
                && number(to.get(index)) <= lines;
    }

    private int end(int index) {
        return number(back.split("-")[index]);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
