package org.expertqa.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.logging.LogManager;

/** Takes the measures that were asked for and prints the table: what was found, how far the rounds lie apart, and what holds. */
public final class Bench {

    private static final List<Measure> ALL = List.of(
            new WarmPage(),
            new ColdPage(),
            new Api(),
            new Start(),
            new Import(),
            new Publish(),
            new Search(),
            new Flat());

    /** Only when they are asked for by name: they take much time and room. */
    private static final Set<String> LARGE = Set.of("flat");

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Bench() {}

    public static void main(String[] args) throws Exception {
        String asked = args.length == 0 ? "all" : args[0];
        LogManager.getLogManager().reset();
        List<Figure> figures = new ArrayList<>();
        OUT.println(machine());
        for (Measure measure : ALL) {
            if (isAsked(measure, asked)) {
                OUT.println(measure.name() + ": " + measure.how());
                figures.addAll(measure.figures());
            }
        }
        OUT.printf("%n| %-58s | %-7s | %-24s | %-8s | %-6s |%n", "", "unit", "median  (least–most)", "target", "");
        OUT.println("|---|---|---|---|---|");
        figures.stream().map(Figure::line).forEach(OUT::println);
    }

    private static boolean isAsked(Measure measure, String asked) {
        return Arrays.stream(asked.split(","))
                .anyMatch(name -> name.equals(measure.name()) || name.equals("all") && !LARGE.contains(measure.name()));
    }

    private static String machine() {
        return Runtime.getRuntime().availableProcessors() + " cores, Java " + System.getProperty("java.vm.version")
                + ", " + System.getProperty("os.name") + "; " + Rounds.COUNT + " rounds each";
    }
}
