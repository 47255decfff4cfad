package org.expertqa.importing.labels;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.expertqa.content.Slug;
import org.expertqa.importing.lines.Stretch;
import org.expertqa.importing.lines.Word;

/** A person's name as it stands in a text: titles before it, the name, and behind a comma what the person is. */
public record NameInText(Stretch title, Stretch name, Stretch behind) {

    static final int MOST_WORDS = 12;
    private static final int MOST_NAMES = 5;
    private static final int LONGEST_UNCASED = 30;
    private static final int LONGEST = 120;
    private static final Set<String> TITLES = NameWords.of("titles");
    private static final Set<String> SALUTATIONS = NameWords.of("salutations");
    private static final Set<String> NO_NAMES = NameWords.of("noNames");
    private static final Set<String> PARTICLES = NameWords.of("particles");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\s\\u00A0-]+");
    private static final int LONGEST_LINK = 400;
    private static final Set<String> ARTICLES = NameWords.of("articles");
    private static final Set<String> LETTERS_BEHIND = NameWords.of("letters");

    /** The name, when each word begins with a capital, has no capitals in its script, or is a particle such as "van". */
    public static Optional<NameInText> of(Stretch raw) {
        Stretch text = withoutLink(raw);
        int comma = comma(text);
        Stretch before = text.upTo(comma).strip();
        List<Word> words = Word.of(before);
        boolean name = !words.isEmpty()
                && words.size() <= MOST_NAMES + 2
                && text.length() <= LONGEST
                && words.stream().noneMatch(NameInText::isNoName)
                && isShortEnough(before, words);
        int titles = titles(words);
        return name
                        && titles < words.size()
                        && !ARTICLES.contains(words.get(0).form())
                        && mayStandBehind(text.from(comma))
                ? Optional.of(split(words.get(titles).stretch(), words, text.from(comma)))
                : Optional.empty();
    }

    /** The name as one that begins a sentence does: the first words that are names. */
    public static Optional<NameInText> atTheBeginningOf(Stretch text) {
        int close = text.startsWith("**") ? text.from(2).indexOf("**") : -1;
        return close > 0 ? of(text.upTo(close + 2).from(2)).filter(NameInText::isFull) : firstWordsOf(text);
    }

    private static Optional<NameInText> firstWordsOf(Stretch text) {
        List<Word> words = Word.of(text.upTo(Math.min(text.length(), LONGEST)));
        int count = 0;
        while (count < Math.min(words.size(), MOST_NAMES) && !isNoName(words.get(count)) && isCased(words.get(count))) {
            count++;
        }
        while (count > 0 && PARTICLES.contains(words.get(count - 1).form())) {
            count--;
        }
        return count < 2
                ? Optional.empty()
                : of(new Stretch(text.source(), words.get(0).stretch().from(), endOf(words.get(count - 1))))
                        .filter(NameInText::isFull);
    }

    /** Two words at least, or one of a script without spaces. */
    public boolean isFull() {
        return forms(text()).size() > 1 || (!title.isBlank() && !text().isEmpty()) || !hasCase(text());
    }

    public Optional<Slug> slug() {
        return Slug.from(text());
    }

    public String text() {
        return name.text();
    }

    /** The whole of it: titles, name, and what stands behind. */
    public Stretch whole() {
        Stretch first = title.isBlank() ? name : title;
        return new Stretch(name.source(), first.from(), behind.isBlank() ? name.to() : behind.to());
    }

    /** The field of an expert that says what stands behind the name. */
    public String fieldBehind() {
        return hasLettersBehind() ? "honorificSuffix" : "jobTitle";
    }

    /** Whether letters such as J.D. stand behind the name, and nothing else. */
    public boolean hasLettersBehind() {
        List<Word> words = Word.of(behind);
        return !words.isEmpty()
                && words.stream()
                        .allMatch(word -> LETTERS_BEHIND.contains(
                                word.form().replace(".", "").replace(",", "")));
    }

    /** Whether this can be the person of that name: every word of one is a word of the other. */
    public boolean agreesWith(NameInText other) {
        List<String> mine = forms(text());
        List<String> others = forms(other.text());
        boolean part = !hasCase(text())
                && (String.join("", mine).startsWith(String.join("", others))
                        || String.join("", others).startsWith(String.join("", mine)));
        return part || mine.containsAll(others) || others.containsAll(mine);
    }

    /** The first word of a name. */
    public static String firstOf(String name) {
        return name.split("[\\s\\u00A0]+")[0];
    }

    public static List<String> forms(String name) {
        return BETWEEN_NAMES.splitAsStream(name).map(Word::form).toList();
    }

    private static NameInText split(Stretch firstName, List<Word> words, Stretch behind) {
        Stretch first = words.get(0).stretch();
        String source = first.source();
        Stretch title = new Stretch(source, first.from(), firstName.from()).strip();
        Stretch name = new Stretch(source, firstName.from(), endOf(words.get(words.size() - 1)));
        return new NameInText(title, name, withoutComma(behind));
    }

    private static int endOf(Word last) {
        Stretch word = last.stretch();
        return word.endsWith(",") ? word.to() - 1 : word.to();
    }

    private static Stretch withoutComma(Stretch behind) {
        Stretch text = (behind.length() > 0 ? behind.from(1) : behind).strip();
        boolean marked = text.length() > 0 && ",)）".indexOf(text.last()) >= 0;
        return marked ? text.upTo(text.length() - 1).strip() : text;
    }

    /** {@code [NAME](address)} is the name. */
    private static Stretch withoutLink(Stretch text) {
        int middle = text.length() <= LONGEST_LINK && text.startsWith("[") ? text.indexOf("](") : -1;
        return middle > 1 ? text.upTo(middle).from(1) : text;
    }

    private static int comma(Stretch text) {
        int end = 0;
        while (end < text.length() && ",，、،(（".indexOf(text.at(end)) < 0) {
            end++;
        }
        return end;
    }

    /** What a person is: few words, no digits, no end of a sentence within. */
    private static boolean mayStandBehind(Stretch behind) {
        String text = behind.text();
        return text.isEmpty() || !hasOtherMarks(text) && text.split("\\s+").length <= MOST_WORDS;
    }

    private static boolean hasOtherMarks(String text) {
        return text.chars().anyMatch(c -> Character.isDigit(c) || "!?:;|".indexOf(c) >= 0);
    }

    private static int titles(List<Word> words) {
        int count = 0;
        while (count < words.size() && TITLES.contains(words.get(count).form())) {
            count++;
        }
        return count;
    }

    private static boolean isShortEnough(Stretch name, List<Word> words) {
        return words.stream().allMatch(NameInText::isCased) || (words.size() <= 4 && name.length() <= LONGEST_UNCASED);
    }

    private static boolean isCased(Word word) {
        return hasCase(word.stretch().text());
    }

    private static boolean hasCase(String text) {
        return text.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
    }

    private static boolean isNoName(Word word) {
        String form = word.form();
        if (TITLES.contains(form)) {
            return false;
        }
        boolean capital = Character.isUpperCase(
                word.stretch().source().codePointAt(word.stretch().from()));
        boolean small = PARTICLES.contains(form) || SALUTATIONS.contains(form);
        boolean uncased = !isCased(word);
        return NO_NAMES.contains(form)
                || (!capital && !small && !uncased)
                || !form.codePoints().allMatch(NameInText::mayStandInAName);
    }

    private static boolean mayStandInAName(int c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || ".'-・".indexOf(c) >= 0;
    }
}
