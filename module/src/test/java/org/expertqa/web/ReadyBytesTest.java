package org.expertqa.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class ReadyBytesTest {

    private static final byte[] PAGE = IntStream.range(0, 500)
            .mapToObj(i -> "<li>" + i * i + " sheep jump over the fence number " + i % 7 + "</li>")
            .collect(Collectors.joining("\n"))
            .getBytes(StandardCharsets.UTF_8);

    private final ReadyBytes page = new ReadyBytes("text/html", "public, no-cache", PAGE);

    @Test
    void whoAsksAgainGetsFewerBytesUnderAnotherTag() throws IOException {
        Answer first = ask("gzip", null);
        Answer second = ask("gzip", null);
        Answer third = ask("gzip", null);

        assertThat(second.body()).hasSizeLessThan(first.body().length).isEqualTo(third.body());
        assertThat(second.tag()).isNotEqualTo(first.tag()).isEqualTo(third.tag());
        assertThat(unzipped(first)).isEqualTo(PAGE);
        assertThat(unzipped(second)).isEqualTo(PAGE);
    }

    @Test
    void whoHasThePageIsNotSentItAgainHoweverItWasCompressed() throws IOException {
        Answer first = ask("gzip", null);
        Answer second = ask("gzip", null);

        for (Answer known : new Answer[] {first, second}) {
            Answer again = ask("gzip", "\"other\", W/" + known.tag());

            assertThat(again.status()).isEqualTo(304);
            assertThat(again.tag()).isEqualTo(known.tag());
            assertThat(again.body()).isEmpty();
        }
    }

    @Test
    void theTagOfOneCodingDoesNotStandForAnother() throws IOException {
        Answer plain = ask(null, null);
        Answer zipped = ask("gzip", null);

        assertThat(plain.body()).isEqualTo(PAGE);
        assertThat(ask("gzip", plain.tag()).status()).isEqualTo(200);
        assertThat(ask(null, zipped.tag()).status()).isEqualTo(200);
        assertThat(ask(null, plain.tag()).status()).isEqualTo(304);
        assertThat(ask(null, "*").status()).isEqualTo(304);
    }

    private record Answer(int status, Map<String, String> headers, byte[] body) {

        String tag() {
            return headers.get("ETag");
        }
    }

    private static byte[] unzipped(Answer answer) throws IOException {
        assertThat(answer.headers()).containsEntry("Content-Encoding", "gzip");
        return new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
    }

    private Answer ask(String acceptEncoding, String ifNoneMatch) throws IOException {
        Map<String, String> asked = new HashMap<>();
        asked.put("Accept-Encoding", acceptEncoding);
        asked.put("If-None-Match", ifNoneMatch);
        Map<String, String> headers = new HashMap<>();
        int[] status = {200};
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        page.send(
                as(HttpServletRequest.class, (method, with) -> method.equals("getMethod") ? "GET" : asked.get(with[0])),
                as(HttpServletResponse.class, (method, with) -> {
                    switch (method) {
                        case "setHeader" -> headers.put((String) with[0], (String) with[1]);
                        case "setStatus" -> status[0] = (int) with[0];
                        case "getOutputStream" -> {
                            return new Sink(body);
                        }
                        default -> headers.put(method, String.valueOf(with[0]));
                    }
                    return null;
                }));
        return new Answer(status[0], headers, body.toByteArray());
    }

    private interface Call {
        Object to(String method, Object[] with);
    }

    private static <T> T as(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, with) -> call.to(method.getName(), with)));
    }

    private static final class Sink extends ServletOutputStream {

        private final ByteArrayOutputStream bytes;

        Sink(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int b) {
            bytes.write(b);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Written at once");
        }
    }
}
