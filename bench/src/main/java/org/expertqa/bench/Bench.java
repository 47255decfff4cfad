package org.expertqa.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.LogManager;

/** Takes the measures that were asked for and prints the table: what was found, how far the rounds lie apart, and what holds. */
public final class Bench {

    private static final List<Measure> ALL =
            List.of(new WarmPage(), new ColdPage(), new Start(), new Import(), new Publish(), new Search());
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Bench() {}

    public static void main(String[] args) throws Exception {
        LogManager.getLogManager().reset();
        List<Figure> figures = new ArrayList<>();
        OUT.println(machine());
        for (Measure measure : ALL) {
            if (isAsked(measure, args)) {
                OUT.println(measure.name() + ": " + measure.how());
                figures.addAll(measure.figures());
            }
        }
        OUT.printf("%n| %-58s | %-7s | %-24s | %-8s | %-6s |%n", "", "unit", "median  (least–most)", "target", "");
        OUT.println("|---|---|---|---|---|");
        figures.stream().map(Figure::line).forEach(OUT::println);
    }

    private static boolean isAsked(Measure measure, String[] args) {
        return args.length == 0
                || Arrays.stream(args[0].split(","))
                        .anyMatch(name -> name.equals("all") || name.equals(measure.name()));
    }

    private static String machine() {
        return Runtime.getRuntime().availableProcessors() + " cores, Java " + System.getProperty("java.vm.version")
                + ", " + System.getProperty("os.name") + "; " + Rounds.COUNT + " rounds each";
    }
}
