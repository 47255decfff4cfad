package org.expertqa.cli;

import java.util.concurrent.Callable;
import org.expertqa.config.Config;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves the site on this machine. */
@Command(name = "serve", description = "Serves the site until it is ended.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private final Callable<Integer> server;

    @Mixin
    private HomeOption home;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port to listen on; otherwise EXPERTQA_PORT, or 8080.")
    private Integer port;

    @Option(names = "--samples", description = "Puts the sample answers in, where they are not there yet.")
    private boolean samples;

    ServeCommand(Callable<Integer> server) {
        this.server = server;
    }

    @Override
    public Integer call() throws Exception {
        if (port != null) {
            System.setProperty("EXPERTQA_PORT", port.toString());
        }
        if (samples) {
            System.setProperty("EXPERTQA_SAMPLES", "true");
        }
        Config config = home.config();
        System.setProperty("EXPERTQA_PORT", Integer.toString(config.port()));
        System.setProperty("EXPERTQA_ADDRESS", config.address());
        return server.call();
    }
}
