package org.expertqa.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A CATALINA_BASE of its own: the stock settings with ours from src/test/tomcat over them. */
final class TomcatBase {

    private TomcatBase() {}

    static void prepare(Path home, Map<String, String> settings) throws IOException {
        Path base = Folders.emptied(home.resolveSibling("base-" + home.getFileName()));
        Folders.copy(home.resolve("conf"), base.resolve("conf"));
        Folders.copy(Path.of("src/test/tomcat"), base);
        for (String folder : List.of("logs", "temp", "webapps", "work")) {
            Files.createDirectory(base.resolve(folder));
        }
        List<Integer> ports = FreePorts.several(2);
        System.setProperty("server.base", base.toString());
        System.setProperty("server.http", ports.get(0).toString());
        System.setProperty("server.jmx", ports.get(1).toString());
        System.setProperty("server.options", options(settings));
    }

    /** What catalina.sh would say as well; without it Tomcat can not see what an application leaves behind. */
    private static final List<String> OPEN = List.of(
            "java.base/java.lang",
            "java.base/java.lang.reflect",
            "java.base/java.io",
            "java.base/java.util",
            "java.base/java.util.concurrent",
            "java.rmi/sun.rmi.transport");

    /** The adapter always opens JMX; these keep it on this machine, with all of it on one port. */
    private static String options(Map<String, String> settings) {
        String port = System.getProperty("server.jmx");
        Stream<String> own = Stream.of(
                "-Xmx512m",
                "-Dserver.http=" + System.getProperty("server.http"),
                "-Dcom.sun.management.jmxremote.host=127.0.0.1",
                "-Dcom.sun.management.jmxremote.rmi.port=" + port,
                "-Djava.rmi.server.hostname=127.0.0.1");
        Stream<String> open = OPEN.stream().map(name -> "--add-opens=" + name + "=ALL-UNNAMED");
        Stream<String> ours = settings.entrySet().stream().map(each -> "-D" + each.getKey() + "=" + each.getValue());
        return Stream.of(own, open, ours).flatMap(each -> each).collect(Collectors.joining(" "));
    }
}
