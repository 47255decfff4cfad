package org.expertqa.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What a page costs that is kept ready, and what the server alone costs for the same bytes under the same headers. */
final class WarmPage implements Measure {

    private static final int REQUESTS = 8_000;
    private static final int TURNS = 5;
    private static final int WARM_UP_ROUNDS = 2;
    private static final String PAGE = "/answers/" + Corpus.slug(7);
    private static final String BARE = "/bare/page";
    private static final Set<String> SET_BY_SERVER = Set.of("content-length", "date", "keep-alive", "connection");

    @Override
    public String name() {
        return "warm";
    }

    @Override
    public String how() {
        return "a kept page and a bare servlet with the same bytes and headers, in one Tomcat ("
                + Flags.typed(Flags.SERVER) + "), in turns of "
                + REQUESTS + " requests on " + Visitors.COUNT + " keep-alive connections, " + TURNS
                + " turns a round; processor time of Tomcat's process";
    }

    @Override
    public List<Figure> figures() throws Exception {
        Path home = FilledHome.with(100);
        Path work = Places.empty("warm");
        int port = OtherJvm.freePort();
        try (OtherJvm tomcat = OtherJvm.start(work.resolve("log"), command(work, home, port))) {
            tomcat.awaitPage(port, PAGE);
            byte[] body = teach(port);
            Rounds page = new Rounds();
            Rounds bare = new Rounds();
            for (int round = -WARM_UP_ROUNDS; round < Rounds.COUNT; round++) {
                double microsPage = 0;
                double microsBare = 0;
                for (int turn = 0; turn < TURNS; turn++) {
                    microsPage += ask(tomcat, port, PAGE, body) / TURNS;
                    microsBare += ask(tomcat, port, BARE, body) / TURNS;
                }
                if (round >= 0) {
                    page.add(microsPage);
                    bare.add(microsBare);
                }
            }
            return List.of(
                    Figure.of("kept page, per request (" + body.length + " bytes)", "µs CPU", page, Target.NONE),
                    Figure.of("bare servlet, the same bytes", "µs CPU", bare, Target.NONE),
                    Figure.of("kept page / bare servlet", "×", page.dividedBy(bare), Target.atMost(1.15)));
        }
    }

    /** Microseconds of processor time per request; every body is compared. */
    private static double ask(OtherJvm tomcat, int port, String path, byte[] body) throws Exception {
        long before = tomcat.cpu().toNanos();
        Visitors.visit(port, (visitor, number) -> {
            for (int i = 0; i < REQUESTS / Visitors.COUNT; i++) {
                if (!Arrays.equals(visitor.get(path).body(), body)) {
                    throw new IllegalStateException("Other bytes at " + path);
                }
            }
        });
        return (tomcat.cpu().toNanos() - before) / 1_000.0 / REQUESTS;
    }

    /** Gives the bare servlet what the page sends, and makes sure that it then sends the same. */
    private static byte[] teach(int port) throws IOException {
        try (Visitor visitor = new Visitor(port)) {
            Visitor.Answer page = visitor.get(PAGE);
            List<String> headers = headers(page).stream()
                    .map(line -> BareServlet.PREFIX + line)
                    .toList();
            visitor.put(BARE, headers, page.body());
            Visitor.Answer bare = visitor.get(BARE);
            if (!Arrays.equals(page.body(), bare.body()) || !headers(page).equals(headers(bare))) {
                throw new IllegalStateException("Not the same answer: " + page.head() + " and " + bare.head());
            }
            return page.body();
        }
    }

    private static Set<String> headers(Visitor.Answer answer) {
        return answer.head().stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT)
                        + line.substring(line.indexOf(':')))
                .filter(line -> !SET_BY_SERVER.contains(line.substring(0, line.indexOf(':'))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> command(Path work, Path home, int port) throws IOException {
        Path war = unpacked(work.resolve("war"));
        List<String> server = List.of(
                "-DEXPERTQA_HOME=" + home,
                // Or related answers would be found meanwhile, and the page be another.
                "-DEXPERTQA_SEARCH=off",
                "-classpath",
                classPath(war),
                TwoContexts.class.getName(),
                war.toString(),
                work.resolve("tomcat").toString(),
                String.valueOf(port));
        return Stream.concat(Flags.SERVER.stream(), server.stream()).toList();
    }

    private static String classPath(Path war) throws IOException {
        try (Stream<Path> embed = Files.list(war.resolve("WEB-INF/embed"))) {
            return Stream.concat(embed, Stream.of(Path.of("target/classes").toAbsolutePath()))
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    private static Path unpacked(Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(Places.WAR.toFile())) {
            for (ZipEntry entry :
                    zip.stream().filter(each -> !each.isDirectory()).toList()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(zip.getInputStream(entry), file);
            }
        }
        return folder;
    }
}
