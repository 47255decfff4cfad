package org.expertqa.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Takes the body of a response and its media type instead of sending them; status and other headers go through. (Payara writes
 * a media type differently the second time it is set.)
 */
final class CapturedResponse extends HttpServletResponseWrapper {

    private static final String CONTENT_TYPE = "Content-Type";
    private final ByteArrayOutputStream body = new ByteArrayOutputStream(16_384);
    private PrintWriter writer;

    private String contentType;

    CapturedResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public String getContentType() {
        return contentType;
    }

    @Override
    public void setContentType(String type) {
        contentType = type;
    }

    @Override
    public void setHeader(String name, String value) {
        if (name.equalsIgnoreCase(CONTENT_TYPE)) {
            contentType = value;
        } else {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (name.equalsIgnoreCase(CONTENT_TYPE)) {
            contentType = value;
        } else {
            super.addHeader(name, value);
        }
    }

    byte[] body() {
        if (writer != null) {
            writer.flush();
        }
        return body.toByteArray();
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int b) {
                body.write(b);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                body.write(bytes, from, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("A captured response is written at once");
            }
        };
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(body, false, StandardCharsets.UTF_8);
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        // What is captured is sent later, or not at all.
    }

    @Override
    public void setContentLength(int length) {
        // The length of what is sent is known later.
    }

    @Override
    public void setContentLengthLong(long length) {
        // The length of what is sent is known later.
    }

    @Override
    public void resetBuffer() {
        body.reset();
    }
}
