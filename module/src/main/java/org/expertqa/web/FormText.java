package org.expertqa.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Tells whether a form as it was sent is text: UTF-8 behind the percent signs, without NUL, which no database takes. */
final class FormText {

    private static final int HEX = 16;
    private final byte[] form;
    private final ByteArrayOutputStream decoded = new ByteArrayOutputStream();

    private FormText(byte[] form) {
        this.form = form;
    }

    static boolean isOne(byte[] form) {
        return new FormText(form).isOne();
    }

    private boolean isOne() {
        for (int i = 0; i < form.length; i++) {
            if (form[i] != '%') {
                decoded.write(form[i]);
            } else if (i + 2 < form.length && digit(i + 1) >= 0 && digit(i + 2) >= 0) {
                decoded.write(HEX * digit(++i) + digit(++i));
            } else {
                return false;
            }
        }
        return isText(decoded.toByteArray());
    }

    private int digit(int at) {
        return Character.digit(form[at], HEX);
    }

    private static boolean isText(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .chars()
                    .noneMatch(c -> c == 0);
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
