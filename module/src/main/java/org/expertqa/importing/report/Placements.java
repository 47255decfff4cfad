package org.expertqa.importing.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a person has said of lines of a text: to which field each of them goes. It wins over what the reader thinks. */
public record Placements(SortedMap<Integer, String> fields) {

    /** The field of lines that belong into none. */
    public static final String NOTHING = "nothing";

    public static final Placements NONE = new Placements(Collections.emptySortedMap());

    private static final Pattern FIELD = Pattern.compile(NOTHING
            + "|answers\\[\\d{1,2}]\\.(question|questionDetail|askedBy\\.(displayName|location)|quickAnswer|introduction"
            + "|section@\\d{1,6}|expertTake\\.body|nextSteps|callToAction\\.(heading|text|label|url)"
            + "|scopeNote|disclaimer|disclosure)|experts\\[\\d{1,2}]\\.(displayName|jobTitle|bio)");
    private static final Pattern RUN = Pattern.compile("(\\d{1,6})-(\\d{1,6}) (\\S+)");

    public Placements {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    /** Some lines behind each other that go to one field. */
    public record Run(int from, int to, String field) {}

    /** Whether lines can be sent there. A section is named by the line in which it begins, as in {@code section@12}. */
    public static boolean isField(String name) {
        return FIELD.matcher(name).matches();
    }

    /** Reads what {@link #toString} wrote; a line that is none of it is left out. */
    public static Placements of(String text) {
        Placements placed = NONE;
        for (String line : text.split("\n")) {
            Matcher run = RUN.matcher(line);
            if (run.matches() && isField(run.group(3))) {
                placed = placed.place(number(run.group(1)), number(run.group(2)), run.group(3));
            }
        }
        return placed;
    }

    /** The same with these lines going to a field, wherever they went before. */
    public Placements place(int from, int to, String field) {
        SortedMap<Integer, String> more = new TreeMap<>(fields);
        for (int line = from; line <= to; line++) {
            more.put(line, field);
        }
        return new Placements(more);
    }

    /** The same where the reader decides on these lines again. */
    public Placements takeBack(int from, int to) {
        SortedMap<Integer, String> fewer = new TreeMap<>(fields);
        fewer.subMap(from, Math.max(from, to + 1)).clear();
        return new Placements(fewer);
    }

    public Optional<String> of(int line) {
        return Optional.ofNullable(fields.get(line));
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    /** The lines by the field they go to, in their order. */
    public List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        fields.forEach((line, field) -> {
            int last = runs.size() - 1;
            boolean goesOn = last >= 0
                    && runs.get(last).to() == line - 1
                    && runs.get(last).field().equals(field);
            if (goesOn) {
                runs.set(last, new Run(runs.get(last).from(), line, field));
            } else {
                runs.add(new Run(line, line, field));
            }
        });
        return runs;
    }

    /** The form in which it is kept: a line for each run. */
    @Override
    public String toString() {
        return runs().stream()
                .map(run -> run.from() + "-" + run.to() + " " + run.field())
                .collect(Collectors.joining("\n"));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
