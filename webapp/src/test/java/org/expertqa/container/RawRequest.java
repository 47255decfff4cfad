package org.expertqa.container;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request as no HTTP library would send it: its line and its headers go over the wire letter by letter. */
public final class RawRequest {

    private static final int TIMEOUT = 30_000;

    private RawRequest() {}

    /** What the server sends back before it closes: status line, headers and body. */
    public record Answer(String text) {

        public int status() {
            return Integer.parseInt(text.substring(9, 12));
        }

        boolean isEmpty() {
            return text.endsWith("\r\n\r\n");
        }
    }

    /** Sends a request for a target; lines are further headers, Host among them. */
    public static Answer get(URI server, String target, String... lines) throws IOException {
        return ask("GET", server, target, lines);
    }

    /** The same with another method. */
    static Answer ask(String method, URI server, String target, String... lines) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(TIMEOUT);
            String head = method + " " + target + " HTTP/1.1\r\n" + String.join("\r\n", lines)
                    + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new Answer(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
