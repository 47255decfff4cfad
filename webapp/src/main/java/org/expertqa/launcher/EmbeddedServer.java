package org.expertqa.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.catalina.webresources.StandardRoot;
import org.apache.tomcat.util.modeler.Registry;
import org.apache.tomcat.util.scan.StandardJarScanFilter;
import org.apache.tomcat.util.scan.StandardJarScanner;

/** A Tomcat that serves the unpacked WAR at the root, on the address and the port of the system properties. */
public final class EmbeddedServer implements AutoCloseable {

    private final Tomcat tomcat = new Tomcat();

    private EmbeddedServer() {}

    /**
     * Starts it; empty when the web application can not serve, and has logged why.
     *
     * @throws IllegalStateException when the server itself can not serve; the message says why
     */
    public static Optional<EmbeddedServer> start(Path war) throws IOException, LifecycleException {
        String address = System.getProperty("EXPERTQA_ADDRESS");
        int port = Integer.parseInt(System.getProperty("EXPERTQA_PORT"));
        refuseTakenPort(address, port);
        Registry.disableRegistry();
        EmbeddedServer server = new EmbeddedServer();
        server.listen(address, port);
        Context context = server.deploy(war);
        server.tomcat.start();
        boolean serves = context.getState().isAvailable()
                && context.getServletContext().getAttribute("org.expertqa.problem") == null;
        return Optional.of(server).filter(each -> serves);
    }

    private static void refuseTakenPort(String address, int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(address))) {
            socket.setReuseAddress(true);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "Port " + port + " on " + address + " can not be used: " + e.getMessage()
                            + ". Choose another with --port or EXPERTQA_PORT.",
                    e);
        }
    }

    private void listen(String address, int port) {
        Connector connector = new Connector();
        connector.setPort(port);
        connector.setProperty("address", address);
        connector.setXpoweredBy(false);
        keepFewThreadsReady(connector);
        letOddRequestsIn(connector);
        tomcat.setConnector(connector);
    }

    /** One for each processor, for which there is work; more come when they are needed. */
    private static void keepFewThreadsReady(Connector connector) {
        connector.setProperty(
                "minSpareThreads", String.valueOf(Runtime.getRuntime().availableProcessors()));
    }

    /** What the application itself can refuse in a sentence, the server need not refuse without one. */
    private static void letOddRequestsIn(Connector connector) {
        String unusual = "\"<>[\\]^`{|}";
        connector.setProperty("relaxedPathChars", unusual);
        connector.setProperty("relaxedQueryChars", unusual);
        connector.setProperty("maxHttpRequestHeaderSize", "32768");
    }

    private Context deploy(Path war) {
        tomcat.setBaseDir(war.resolveSibling("tomcat").toString());
        tomcat.setAddDefaultWebXmlToWebapp(false);
        tomcat.getEngine().setParentClassLoader(EmbeddedServer.class.getClassLoader());
        StandardHost host = (StandardHost) tomcat.getHost();
        host.setErrorReportValveClass(QuietErrors.class.getName());
        Context context = tomcat.addWebapp("", war.toString());
        context.setJarScanner(onlyOurModule());
        context.setResources(quickToFind(context));
        return context;
    }

    /**
     * Nothing is served from files, and the folder is ours: looking for links at every class takes a tenth of the start. And
     * a class is not looked for in each of the many libraries: which ones may have it is known from an index.
     */
    private static StandardRoot quickToFind(Context context) {
        StandardRoot files = new StandardRoot(context);
        files.setAllowLinking(true);
        files.setArchiveIndexStrategy("bloom");
        return files;
    }

    /** Looks for annotations and fragments only where there are any. */
    private static StandardJarScanner onlyOurModule() {
        StandardJarScanFilter filter = new StandardJarScanFilter();
        filter.setDefaultPluggabilityScan(false);
        filter.setPluggabilityScan("expert-qa-module*.jar");
        filter.setDefaultTldScan(false);
        StandardJarScanner scanner = new StandardJarScanner();
        scanner.setScanClassPath(false);
        scanner.setScanManifest(false);
        scanner.setJarScanFilter(filter);
        return scanner;
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }

    /**
     * Says what is wrong with a request that never reached the application, and nothing of the server; to programs as a problem
     * (RFC 9457).
     */
    public static final class QuietErrors extends ErrorReportValve {

        private static final String PROBLEM = """
                {"type":"about:blank","title":"Bad Request","status":400,\
                "detail":"The request can not be read; check its address and its header fields."}""";

        public QuietErrors() {
            setShowReport(false);
            setShowServerInfo(false);
        }

        @Override
        protected void report(Request request, Response response, Throwable failure) {
            boolean isUnanswered = response.getStatus() == 400 && response.getContentWritten() == 0;
            if (!isUnanswered || !isOfAProgram(request) || !response.setErrorReported()) {
                super.report(request, response, failure);
                return;
            }
            response.setContentType("application/problem+json");
            try {
                response.getOutputStream().write(PROBLEM.getBytes(StandardCharsets.UTF_8));
                response.finishResponse();
            } catch (IOException e) {
                // Whoever asked is gone; there is nobody to tell.
                getContainer().getLogger().debug("A problem could not be sent", e);
            }
        }

        private static boolean isOfAProgram(Request request) {
            String uri = request.getRequestURI();
            return uri != null && uri.startsWith("/api/");
        }
    }
}
