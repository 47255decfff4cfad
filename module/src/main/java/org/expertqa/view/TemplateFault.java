package org.expertqa.view;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.exception.ExtendedParseException;
import org.apache.velocity.exception.VelocityException;
import org.expertqa.text.Plain;

/** What is wrong with a template, and where: line and column count from 1, and are 0 where nobody knows. */
public record TemplateFault(String template, int line, int column, String reason) {

    private static final Pattern PLACE =
            Pattern.compile("\\bat ([\\w/.-]{1,200})\\[line (\\d{1,9}), column (\\d{1,9})]");
    private static final Pattern END = Pattern.compile("^Encountered \"(<EOF>|\\\\u001c)\"");
    private static final int LONGEST = 300;

    static TemplateFault of(VelocityException failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        String message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        Matcher place = PLACE.matcher(message);
        if (failure instanceof ExtendedParseException parse && parse.getLineNumber() > 0) {
            return new TemplateFault(
                    parse.getTemplateName(), parse.getLineNumber(), parse.getColumnNumber(), sentence(message));
        }
        return place.find()
                ? new TemplateFault(place.group(1), number(place.group(2)), number(place.group(3)), sentence(message))
                : new TemplateFault("of yours", 0, 0, sentence(message));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** What the engine says, without the place, which is told before it. */
    private static String sentence(String message) {
        String words = PLACE.matcher(message).replaceAll("").strip();
        String plain = END.matcher(words).find()
                ? "This can not be read: the file ends in the middle of it."
                : words.startsWith("Encountered") ? "This can not be read. " + words + " there" : words;
        String bounded = plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
        return bounded.endsWith(".") ? bounded : bounded + ".";
    }

    /** What tells one fault from another: its place, and where nobody knows that, what is said of it. */
    String place() {
        return line > 0 ? template + ":" + line + ":" + column : toString();
    }

    @Override
    public String toString() {
        String place = line > 0 ? ", line " + line + ", column " + column : "";
        return Plain.visible(template + place + ": " + reason);
    }
}
