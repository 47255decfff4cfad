package org.expertqa.content.storage;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.expertqa.text.Html;
import org.expertqa.text.RichText;

/**
 * The safe markup of some rich texts one after the other, each behind its kind and its length in bytes of UTF-8, as it is kept beside a
 * revision: {@code b11:<p>text</p>}, blocks, and {@code i4:text}, inline. {@code -0:} is a text that is only shown as it was
 * typed.
 */
final class Rendition {

    private static final char BLOCKS = 'b';
    private static final char INLINE = 'i';
    private static final char TYPED = '-';

    /** None. */
    static final byte[] NONE = {};

    private final ByteBuffer kept;

    /** A kept one in UTF-8, to be read text by text. */
    Rendition(byte[] kept) {
        this.kept = ByteBuffer.wrap(kept);
    }

    /** What a column has, where null is none. */
    static byte[] orNone(byte[] kept) {
        return kept == null ? NONE : kept;
    }

    /** Makes it. */
    static String of(List<RichText> texts) {
        StringBuilder made = new StringBuilder();
        for (RichText text : texts) {
            Optional<Html> markup = text.formatted();
            made.append(kind(text))
                    .append(markup.map(html -> html.utf8().remaining()).orElse(0))
                    .append(':')
                    .append(markup.map(Html::toString).orElse(""));
        }
        return made.toString();
    }

    private static char kind(RichText text) {
        if (text.formatted().isEmpty()) {
            return TYPED;
        }
        return text.isInline() ? INLINE : BLOCKS;
    }

    /** The next text with its markup; without it where nothing more is kept. */
    RichText next(String source) {
        if (!kept.hasRemaining()) {
            return new RichText(source);
        }
        char kind = (char) kept.get();
        int length = number();
        ByteBuffer markup = kept.slice(kept.position(), length);
        kept.position(kept.position() + length);
        return kind == TYPED ? new RichText(source) : RichText.rendered(source, kind == INLINE, markup);
    }

    /** The number that stands next, and the colon behind it. */
    private int number() {
        int number = 0;
        for (byte digit = kept.get(); digit != ':'; digit = kept.get()) {
            number = 10 * number + digit - '0';
        }
        return number;
    }
}
