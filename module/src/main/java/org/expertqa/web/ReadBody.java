package org.expertqa.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;

/** A request whose body has been read already, to see how long it is. */
final class ReadBody extends HttpServletRequestWrapper {

    private final ServletInputStream body;

    ReadBody(HttpServletRequest request, byte[] bytes) {
        super(request);
        this.body = new Bytes(new ByteArrayInputStream(bytes));
    }

    @Override
    public ServletInputStream getInputStream() {
        return body;
    }

    private static final class Bytes extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Bytes(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("What was read already is there at once");
        }
    }
}
