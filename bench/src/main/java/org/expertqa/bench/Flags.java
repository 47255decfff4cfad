package org.expertqa.bench;

import java.util.List;
import java.util.stream.Stream;

/** With what flags of Java servers and commands are measured: those that docs/operating.md advises. */
final class Flags {

    /** A server with little memory that many ask. */
    static final List<String> SERVER =
            List.of("-Xms64m", "-Xmx256m", "-XX:+UseParallelGC", "-XX:+UseTransparentHugePages");

    /** The same without the search, or its index would be built meanwhile, and with no page kept. */
    static final List<String> NOTHING_KEPT = Stream.concat(
                    SERVER.stream(), Stream.of("-DEXPERTQA_PAGE_CACHE_MB=0", "-DEXPERTQA_SEARCH=off"))
            .toList();

    /** A command of some seconds: the better of Java's compilers would work for its whole time and for little. */
    static final List<String> COMMAND = List.of("-Xmx128m", "-XX:TieredStopAtLevel=1");

    private Flags() {}

    /** As they are typed. */
    static String typed(List<String> flags) {
        return "java " + String.join(" ", flags);
    }
}
