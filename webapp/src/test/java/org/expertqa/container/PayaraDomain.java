package org.expertqa.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Payara's stock domain, changed so that it listens on this machine only, on free ports, with no messaging and no cluster. */
final class PayaraDomain {

    private static final String NO_MESSAGING = """
            <jms-service type="DISABLED" default-jms-host="none"><jms-host name="none" host="localhost"/></jms-service>
            """;

    private PayaraDomain() {}

    static void prepare(Path home, Map<String, String> settings) throws IOException {
        Path domain = home.resolve("glassfish/domains/domain1/config/domain.xml");
        Path stock = domain.resolveSibling("domain-stock.xml");
        if (!Files.exists(stock)) {
            Files.copy(domain, stock);
        }
        List<Integer> ports = FreePorts.several(3);
        System.setProperty("server.admin", ports.get(0).toString());
        System.setProperty("server.http", ports.get(1).toString());
        Files.writeString(domain, changed(Files.readString(stock), ports, settings));
    }

    private static String changed(String xml, List<Integer> ports, Map<String, String> settings) {
        return xml.replace("address=\"0.0.0.0\"", "address=\"127.0.0.1\"")
                .replace("<network-listener port", "<network-listener address=\"127.0.0.1\" port")
                .replace("port=\"4848\"", port(ports.get(0)))
                .replace("port=\"8080\"", port(ports.get(1)))
                .replace("port=\"3700\"", port(ports.get(2)))
                .replaceAll("port=\"(8181|8686|3820|3920)\"", "enabled=\"false\" $0")
                .replaceFirst("<hazelcast-config-specific-configuration", "$0 enabled=\"false\"")
                .replaceFirst("(?=<java-config )", NO_MESSAGING)
                .replaceFirst("(?=<jvm-options>)", options(settings));
    }

    private static String port(int port) {
        return "port=\"" + port + "\"";
    }

    private static String options(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(entry -> "<jvm-options>-D" + entry.getKey() + "=" + entry.getValue() + "</jvm-options>")
                .collect(Collectors.joining("\n"));
    }
}
