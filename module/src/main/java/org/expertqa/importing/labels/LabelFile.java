package org.expertqa.importing.labels;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.expertqa.answer.SectionKind;
import org.expertqa.answer.SectionKinds;

/** Reads a file of labels: languages in brackets, and below each the parts with their labels. */
final class LabelFile {

    static final String WORDS = "words";
    static final String STEPS = "steps";
    static final String CONFIDENTIAL = "confidential";
    static final String ON_BEHALF = "onBehalf";
    static final String YES_NO = "yesNo";
    static final Set<String> OTHER_KEYS = Set.of(WORDS, STEPS, CONFIDENTIAL, ON_BEHALF, YES_NO);

    /** What stands before the lines at the head of a mail, and nowhere else. */
    static final Set<String> OF_MAIL = Set.of("subject", "reply", "sender", "mailHead");

    private static final List<String> PARTS = List.of(
            "quickAnswer",
            "keyTakeaways",
            "question",
            "answer",
            "greeting",
            "closing",
            "askedBy",
            "answers",
            "expertTake",
            "nextSteps",
            "expert",
            "about",
            "byline",
            "bylineEmpty",
            "reviewedBy",
            "publishedOn",
            "modifiedOn",
            "nextReview",
            "callToAction",
            "disclaimer",
            "citations",
            "section",
            "tableOfContents",
            "furniture",
            "furnitureBelow",
            "faq",
            "subject",
            "reply",
            "sender",
            "mailHead");
    private static final List<String> KINDS =
            SectionKinds.installed().all().stream().map(SectionKind::name).toList();
    private static final int LARGEST = 1_000_000;
    private final String name;
    private final List<LabelRow> rows = new ArrayList<>();
    private String language = "";

    private LabelFile(String name) {
        this.name = name;
    }

    static List<LabelRow> read(URL resource) {
        try (InputStream in = resource.openStream()) {
            return read(resource.getFile(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Can not read " + resource, e);
        }
    }

    static List<LabelRow> read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new WrongLabels(file.toString(), 1, "This is no file; labels stand in a text file of this name.");
            }
            if (Files.size(file) > LARGEST) {
                throw new WrongLabels(file.toString(), 1, "A file of labels has at most 1 MB.");
            }
            return read(file.toString(), Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new WrongLabels(file.toString(), 1, "This is not UTF-8; save the file as UTF-8 text.");
        } catch (IOException e) {
            throw new WrongLabels(file.toString(), 1, "The file can not be read: " + e);
        }
    }

    /** The rows of a text; each is checked, so that a mistake is told with its line. */
    static List<LabelRow> read(String name, String text) {
        LabelFile file = new LabelFile(name);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            file.line(lines.get(i), i + 1);
        }
        file.rows.forEach(file::check);
        return List.copyOf(file.rows);
    }

    private void line(String line, int number) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        if (Character.isWhitespace(line.charAt(0))) {
            goOn(line.strip(), number);
        } else if (line.startsWith("[")) {
            language = language(line.strip(), number);
        } else {
            rows.add(row(line, number));
        }
    }

    private void goOn(String more, int number) {
        if (rows.isEmpty()) {
            throw wrong(number, "This line begins with a space and goes on with the line above, and there is none.");
        }
        rows.add(rows.remove(rows.size() - 1).continuedBy(more));
    }

    private String language(String line, int number) {
        if (!line.matches("\\[[a-z]{2,3}(-[A-Za-z0-9]{2,8})*]")) {
            throw wrong(number, "A language stands in brackets, such as [de].");
        }
        return line.substring(1, line.length() - 1);
    }

    private LabelRow row(String line, int number) {
        int equals = line.indexOf('=');
        if (equals < 0 || language.isEmpty()) {
            throw wrong(number, "Write a language such as [de], and below it lines such as \"answer = Antwort | …\".");
        }
        LabelRow row = new LabelRow(language, line.substring(0, equals).strip(), line.substring(equals + 1), number);
        if (!OTHER_KEYS.contains(row.key()) && !PARTS.contains(row.part()) && !KINDS.contains(row.part())) {
            String parts = String.join(
                    ", ", Stream.concat(PARTS.stream(), KINDS.stream()).toList());
            throw wrong(number, "There is no part \"" + row.part() + "\"; parts are " + parts + ".");
        }
        return row;
    }

    private void check(LabelRow row) {
        if (!OTHER_KEYS.contains(row.key())) {
            row.labels().forEach(label -> checkLabel(label, row.line()));
        }
    }

    private void checkLabel(String label, int number) {
        List<LabelWord> words = LabelWord.of(label);
        if (words.stream().allMatch(LabelWord::isOnlyWild)) {
            throw wrong(number, "The label \"" + label + "\" has no word of its own, and would be every line.");
        }
        if (words.stream().anyMatch(LabelWord::isBroken)) {
            throw wrong(number, "In \"" + label + "\" braces hold something else than {N}, {date}, {nr} or {text}.");
        }
    }

    private WrongLabels wrong(int line, String message) {
        return new WrongLabels(name, line, message);
    }
}
