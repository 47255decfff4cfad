package org.expertqa.importing.labels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.expertqa.importing.lines.Stretch;
import org.expertqa.importing.lines.Word;

/** The table of labels in all languages: which whole line announces which part of an answer. */
public final class Labels {

    /** The labels that come with the program, and those that other jars add. */
    public static final Labels OWN = new Labels(own());

    /** The name of a file of labels, of ours, of another jar, and of an operator. */
    public static final String FILE = "labels.txt";

    static final int LONGEST = 120;
    private final List<LabelRow> rows;
    private final List<Label> all;
    private final List<String> confidential;
    private final List<String> onBehalf;
    private final Set<String> stepWords;
    private final Set<String> yesNo;
    private final Map<String, List<String>> smallWords;
    private final LabelIndex whole;
    private final LabelIndex inline;
    private final LabelIndex mail;

    private Labels(List<LabelRow> rows) {
        this.rows = List.copyOf(rows);
        List<LabelRow> labels = rows.stream()
                .filter(row -> !LabelFile.OTHER_KEYS.contains(row.key()))
                .toList();
        Map<Boolean, List<LabelRow>> behind = labels.stream()
                .filter(LabelRow::isInline)
                .collect(Collectors.partitioningBy(row -> LabelFile.OF_MAIL.contains(row.part())));
        this.all = labels(labels.stream().filter(row -> !row.isInline()).toList());
        this.confidential = phrases(LabelFile.CONFIDENTIAL);
        this.onBehalf = phrases(LabelFile.ON_BEHALF);
        this.stepWords = forms(LabelFile.STEPS);
        this.yesNo = forms(LabelFile.YES_NO);
        this.smallWords = allSmallWords();
        this.whole = new LabelIndex(all);
        this.inline = new LabelIndex(labels(behind.get(false)));
        this.mail = new LabelIndex(labels(behind.get(true)));
    }

    /**
     * These labels and those of an operator's file, if it is there.
     *
     * @throws WrongLabels when it is there and can not be read
     */
    public Labels and(Path file) {
        if (!Files.exists(file)) {
            return this;
        }
        List<LabelRow> more = new ArrayList<>(rows);
        more.addAll(LabelFile.read(file));
        return new Labels(more);
    }

    /** What a line announces, when it is a label as a whole; of two meanings that of the text's language. */
    Optional<LabelMatch> match(Stretch line, String language) {
        return match(whole, line, language);
    }

    /** What a label announces that may have its text behind it. */
    Optional<LabelMatch> matchInline(Stretch label, String language) {
        return match(inline, label, language);
    }

    /** What a label announces that begins a line at the head of a mail. */
    Optional<LabelMatch> matchMail(Stretch label, String language) {
        return match(mail, label, language);
    }

    private List<String> phrases(String key) {
        return rows.stream()
                .filter(row -> row.is(key))
                .flatMap(row -> row.labels().stream())
                .map(phrase -> phrase.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Whether a line begins as one does in which somebody signs for somebody else. */
    boolean isOnBehalf(String line) {
        String small = line.toLowerCase(Locale.ROOT);
        return onBehalf.stream().anyMatch(phrase -> small.startsWith(phrase + " "));
    }

    /** Whether a text has a phrase in it as the notes under a mail have. */
    public boolean isConfidential(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return confidential.stream().anyMatch(small::contains);
    }

    private static Optional<LabelMatch> match(LabelIndex index, Stretch line, String language) {
        List<Word> words = line.length() > LONGEST ? List.of() : Word.of(line);
        return words.isEmpty() ? Optional.empty() : index.match(words, language);
    }

    /** The first label of a part in a language, as it is written in the table. */
    public Optional<String> usual(String part, String language) {
        return all.stream()
                .filter(label -> label.part().equals(part) && label.language().equals(language))
                .map(Label::text)
                .findFirst();
    }

    /** The languages of which a word is a frequent small one. */
    List<String> languagesOf(String word) {
        return smallWords.getOrDefault(word, List.of());
    }

    /** The words that stand before the number of a step. */
    public Set<String> stepWords() {
        return stepWords;
    }

    /** Whether a text is a word that agrees or denies, in any language. */
    boolean isYesOrNo(String text) {
        return yesNo.contains(Word.form(text));
    }

    private Set<String> forms(String key) {
        return rows.stream()
                .filter(row -> row.is(key))
                .flatMap(row -> row.labels().stream())
                .map(Word::form)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Map<String, List<String>> allSmallWords() {
        Map<String, List<String>> words = new HashMap<>();
        for (LabelRow row : rows) {
            if (row.is(LabelFile.WORDS)) {
                row.words().stream()
                        .distinct()
                        .map(word -> words.computeIfAbsent(word, key -> new ArrayList<>()))
                        .filter(languages -> !languages.contains(row.language()))
                        .forEach(languages -> languages.add(row.language()));
            }
        }
        return words;
    }

    private static List<Label> labels(List<LabelRow> rows) {
        return rows.stream()
                .flatMap(row -> row.labels().stream().map(label -> Label.of(row, label)))
                .toList();
    }

    private static List<LabelRow> own() {
        List<LabelRow> rows = new ArrayList<>(LabelFile.read(Labels.class.getResource("labels.txt")));
        try {
            for (URL added :
                    Collections.list(Labels.class.getClassLoader().getResources("META-INF/expertqa/labels.txt"))) {
                rows.addAll(LabelFile.read(added));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Can not look for labels of other jars", e);
        }
        return rows;
    }
}
