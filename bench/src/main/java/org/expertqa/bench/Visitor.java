package org.expertqa.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Somebody with one keep-alive connection to a server on this machine: asks, waits for the whole answer, asks again. When
 * the server has had enough of the connection (Tomcat: after 100 requests) there is a new one.
 */
final class Visitor implements AutoCloseable {

    private static final String HEAD_END = "\r\n\r\n";
    private final int port;
    private Socket socket;
    private InputStream in;
    private OutputStream out;

    /** An answer: its status line and header lines, and its body. */
    record Answer(List<String> head, byte[] body) {

        int status() {
            return Integer.parseInt(head.get(0).split(" ")[1]);
        }

        /** The body as text, whether it came compressed or not. */
        String text() throws IOException {
            InputStream bytes = new ByteArrayInputStream(body);
            boolean compressed = head.stream().anyMatch("Content-Encoding: gzip"::equalsIgnoreCase);
            return new String((compressed ? new GZIPInputStream(bytes) : bytes).readAllBytes(), StandardCharsets.UTF_8);
        }

        boolean isLast() {
            return head.contains("Connection: close");
        }
    }

    Visitor(int port) throws IOException {
        this.port = port;
        connect();
    }

    private void connect() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 65_536);
        out = socket.getOutputStream();
    }

    /** The page, compressed. */
    Answer get(String path) throws IOException {
        return get(path, "\r\nAccept-Encoding: gzip");
    }

    /** What is there, as it is. */
    Answer getPlain(String path) throws IOException {
        return get(path, "");
    }

    private Answer get(String path, String wishes) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + wishes + HEAD_END, new byte[0]);
    }

    /** Sends something with header lines of its own. */
    Answer put(String path, List<String> headers, byte[] body) throws IOException {
        String head = "PUT " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nContent-Length: " + body.length
                + "\r\n" + String.join("\r\n", headers) + HEAD_END;
        return send(head, body);
    }

    private Answer send(String head, byte[] body) throws IOException {
        out.write(head.getBytes(StandardCharsets.ISO_8859_1));
        out.write(body);
        List<String> lines = head();
        Answer answer = new Answer(lines, in.readNBytes(length(lines)));
        if (answer.isLast()) {
            close();
            connect();
        }
        return answer;
    }

    private List<String> head() throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream(1_024);
        for (int newLines = 0; newLines < 2; ) {
            int b = in.read();
            if (b < 0) {
                throw new EOFException("The server closed the connection");
            }
            if (b != '\r') {
                newLines = b == '\n' ? newLines + 1 : 0;
                read.write(b);
            }
        }
        return read.toString(StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static int length(List<String> head) {
        return head.stream()
                .filter(line -> line.regionMatches(true, 0, "Content-Length:", 0, 15))
                .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
