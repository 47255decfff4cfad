package org.expertqa.importing.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** A table of data as Markdown; one that only lays out a page, or is too large, is none. */
final class DataTable {

    private static final int MOST_COLUMNS = 30;
    private static final int MOST_ROWS = 500;
    private static final int LONGEST_CELL = 1_000;
    private static final String BLOCKS =
            "table table, h1, h2, h3, h4, h5, h6, li + li, p + p, pre, blockquote, form, details";

    private DataTable() {}

    static Optional<String> markdown(Element table, InlineReading cells) {
        List<Element> rows = rows(table);
        boolean layout = table.attr("role").equals("presentation") || rows.size() > MOST_ROWS || rows.isEmpty();
        if (layout || table.selectFirst(BLOCKS) != null) {
            return Optional.empty();
        }
        List<List<String>> texts = new ArrayList<>();
        for (Element row : rows) {
            texts.add(cells(row).flatMap(cell -> spanned(cell, cells)).toList());
        }
        texts.removeIf(row -> row.stream().allMatch(String::isBlank));
        int columns = texts.stream().mapToInt(List::size).max().orElse(0);
        boolean data = columns > 1
                && columns <= MOST_COLUMNS
                && texts.size() > 1
                && texts.stream().flatMap(List::stream).allMatch(cell -> cell.length() <= LONGEST_CELL);
        return data ? Optional.of(written(texts, columns)) : Optional.empty();
    }

    private static List<Element> rows(Element table) {
        return table.children().stream()
                .flatMap(child -> child.normalName().equals("tr") ? Stream.of(child) : child.children().stream())
                .filter(child -> child.normalName().equals("tr"))
                .limit(MOST_ROWS + 1)
                .toList();
    }

    private static Stream<Element> cells(Element row) {
        return row.children().stream()
                .filter(child ->
                        child.normalName().equals("td") || child.normalName().equals("th"));
    }

    /** A cell over several columns is followed by empty ones. */
    private static Stream<String> spanned(Element cell, InlineReading cells) {
        int more = cell.attr("colspan").matches("[1-9]\\d?") ? Integer.parseInt(cell.attr("colspan")) - 1 : 0;
        String text = cells.cell(cell).strip().replaceAll("\\s*\n\\s*", " ");
        return Stream.concat(Stream.of(text), Stream.generate(() -> "").limit(Math.min(more, MOST_COLUMNS)));
    }

    private static String written(List<List<String>> rows, int columns) {
        String rule = "|" + " --- |".repeat(columns);
        return Stream.concat(
                        Stream.of(row(rows.get(0), columns), rule),
                        rows.stream().skip(1).map(row -> row(row, columns)))
                .collect(Collectors.joining("\n"));
    }

    private static String row(List<String> cells, int columns) {
        return Stream.concat(cells.stream(), Stream.generate(() -> "").limit(columns - cells.size()))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
