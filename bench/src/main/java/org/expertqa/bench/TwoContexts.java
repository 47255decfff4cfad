package org.expertqa.bench;

import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.scan.StandardJarScanFilter;
import org.apache.tomcat.util.scan.StandardJarScanner;

/**
 * A Tomcat as {@code java -jar} starts it, with our web application at the root and beside it, behind the same connector, a
 * servlet that knows nothing but the bytes it sends. Arguments: the unpacked WAR, a folder for Tomcat, the port.
 */
public final class TwoContexts {

    private TwoContexts() {}

    public static void main(String[] args) throws Exception {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(args[1]);
        tomcat.setAddDefaultWebXmlToWebapp(false);
        tomcat.setConnector(connector(Integer.parseInt(args[2])));
        Context site = tomcat.addWebapp("", Path.of(args[0]).toString());
        site.setJarScanner(onlyOurModule());
        Context bare = tomcat.addContext("/bare", null);
        Tomcat.addServlet(bare, "bare", new BareServlet()).addMapping("/*");
        tomcat.start();
        tomcat.getServer().await();
    }

    private static Connector connector(int port) {
        Connector connector = new Connector();
        connector.setPort(port);
        connector.setProperty("address", "127.0.0.1");
        connector.setProperty("maxKeepAliveRequests", "-1");
        return connector;
    }

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
}
