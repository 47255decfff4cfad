package org.expertqa.importing.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.expertqa.importing.report.Unreadable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The bytes of a page in the encoding it names; one that names none, or names UTF-8 wrongly, is read as Windows-1252. */
final class HtmlBytes {

    private static final String GUESSED =
            "The page is not in the encoding it names, or names none; it was read as Windows-1252. Look at its special characters.";

    private HtmlBytes() {}

    record Decoded(Document document, Optional<String> remark) {}

    /** @throws Unreadable when the bytes are no text, or have more tags, or deeper ones, than any page of text has */
    static Decoded decode(byte[] bytes) {
        refuse(bytes);
        try {
            Document document = parsed(bytes, null);
            boolean utf8 = document.charset().equals(StandardCharsets.UTF_8);
            return utf8 && !isUtf8(bytes)
                    ? new Decoded(parsed(bytes, "windows-1252"), Optional.of(GUESSED))
                    : new Decoded(document, Optional.empty());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Unreadable(1, "The page names an encoding that is not known: " + e.getMessage() + ".");
        }
    }

    private static void refuse(byte[] bytes) {
        Tags tags = new Tags();
        boolean twoBytes = bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF;
        int line = 1;
        for (int i = 0; i < bytes.length; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
            if (bytes[i] == 0 && !twoBytes) {
                throw new Unreadable(1, "This is no text: it has the control character U+0000.");
            }
            if (bytes[i] == '<') {
                tags.next(bytes, i + 1, line);
            }
        }
    }

    private static Document parsed(byte[] bytes, String charset) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), charset, "");
        } catch (IOException e) {
            throw new Unreadable(1, "The page can not be read: " + e.getMessage());
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
