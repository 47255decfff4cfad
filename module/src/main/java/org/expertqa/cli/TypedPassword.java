package org.expertqa.cli;

import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.expertqa.account.Password;

/** A password of the command line: the first line of standard input, or asked for on the terminal without showing it. */
final class TypedPassword {

    private static final int MOST_BYTES = 4_000;

    private final InputStream input;
    private final Optional<Console> terminal;

    TypedPassword(InputStream input, Optional<Console> terminal) {
        this.input = input;
        this.terminal = terminal;
    }

    Password read() throws IOException {
        return terminal.isPresent() ? ask(terminal.get()) : firstLine();
    }

    private static Password ask(Console console) {
        String once = typed(console, "Password: ");
        if (!once.equals(typed(console, "Once more: "))) {
            throw new PasswordRefused("The two are not the same; nothing was stored.");
        }
        return new Password(once);
    }

    private static String typed(Console console, String prompt) {
        char[] typed = console.readPassword(prompt);
        return typed == null ? "" : new String(typed);
    }

    private Password firstLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = input.read(); b >= 0 && b != '\n' && line.size() < MOST_BYTES; b = input.read()) {
            line.write(b);
        }
        String text = utf8(line.toByteArray());
        return new Password(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
    }

    private static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new PasswordRefused("The password on standard input is no UTF-8.");
        }
    }
}
