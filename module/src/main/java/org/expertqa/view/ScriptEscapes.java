package org.expertqa.view;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;

/** Writes as JSON escapes what could end or open something in a script element, and the two separators that end a line. */
final class ScriptEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;
    private static final SerializableString LESS = escaped('<');
    private static final SerializableString GREATER = escaped('>');
    private static final SerializableString AMPERSAND = escaped('&');
    private static final SerializableString LINE_SEPARATOR = escaped(0x2028);
    private static final SerializableString PARAGRAPH_SEPARATOR = escaped(0x2029);

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
        codes['<'] = CharacterEscapes.ESCAPE_CUSTOM;
        codes['>'] = CharacterEscapes.ESCAPE_CUSTOM;
        codes['&'] = CharacterEscapes.ESCAPE_CUSTOM;
        return codes;
    }

    @Override
    public SerializableString getEscapeSequence(int c) {
        return switch (c) {
            case '<' -> LESS;
            case '>' -> GREATER;
            case '&' -> AMPERSAND;
            case 0x2028 -> LINE_SEPARATOR;
            case 0x2029 -> PARAGRAPH_SEPARATOR;
            default -> null;
        };
    }

    private static SerializableString escaped(int c) {
        return new SerializedString(String.format("\\u%04x", c));
    }
}
