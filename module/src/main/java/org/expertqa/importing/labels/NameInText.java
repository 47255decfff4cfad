package org.expertqa.importing.labels;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expertqa.content.Slug;
import org.expertqa.importing.lines.Stretch;
import org.expertqa.importing.lines.Word;

/** A person's name as it stands in a label: titles before it, then the name. */
public record NameInText(Stretch title, Stretch name) {

    private static final Set<String> TITLES = Set.of("dr", "dr.", "prof", "prof.", "professor");
    private static final Set<String> SALUTATIONS = Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "mx", "mx.");
    private static final Set<String> NO_NAMES =
            Set.of("the", "our", "my", "your", "this", "an", "a", "expert", "author", "editor", "us", "me", "it");
    private static final Set<String> PARTICLES =
            Set.of("de", "da", "di", "del", "van", "von", "der", "den", "la", "le", "bin", "al", "ter", "y", "e");
    private static final int LONGEST = 80;

    /** The name, when each word begins with a capital or is a particle such as "van". */
    public static Optional<NameInText> of(Stretch text) {
        List<Word> words = Word.of(text);
        if (words.isEmpty() || text.length() > LONGEST || words.stream().anyMatch(NameInText::isNoName)) {
            return Optional.empty();
        }
        int titles = titles(words);
        return titles == words.size()
                ? Optional.empty()
                : Optional.of(split(words.get(titles).stretch(), words, text));
    }

    /** The name before {@code 's}, or before the apostrophe alone behind an s. */
    static Optional<NameInText> ofPossessive(Stretch text) {
        String form = Word.form(text.text());
        if (form.endsWith("'s")) {
            return of(text.upTo(text.length() - 2));
        }
        return form.endsWith("s'") ? of(text.upTo(text.length() - 1)) : Optional.empty();
    }

    public Optional<Slug> slug() {
        return Slug.from(text());
    }

    public String text() {
        return name.text();
    }

    /** Whether this can be the person of that name: every word of one is a word of the other. */
    public boolean agreesWith(NameInText other) {
        List<String> mine = forms(text());
        List<String> others = forms(other.text());
        return mine.containsAll(others) || others.containsAll(mine);
    }

    /** The first word of a name. */
    public static String firstOf(String name) {
        return name.split("[\\s\\u00A0]+")[0];
    }

    public static List<String> forms(String name) {
        return Arrays.stream(name.split("[\\s\\u00A0-]+")).map(Word::form).toList();
    }

    private static NameInText split(Stretch firstName, List<Word> words, Stretch text) {
        Stretch first = words.get(0).stretch();
        Stretch title = new Stretch(text.source(), first.from(), firstName.from()).strip();
        return new NameInText(title, new Stretch(text.source(), firstName.from(), text.to()).strip());
    }

    private static int titles(List<Word> words) {
        int count = 0;
        while (count < words.size() && TITLES.contains(words.get(count).form())) {
            count++;
        }
        return count;
    }

    private static boolean isNoName(Word word) {
        String form = word.form();
        boolean capital = Character.isUpperCase(
                word.stretch().source().codePointAt(word.stretch().from()));
        boolean small = PARTICLES.contains(form) || SALUTATIONS.contains(form);
        return NO_NAMES.contains(form) || (!capital && !small) || !form.chars().allMatch(NameInText::mayStandInAName);
    }

    private static boolean mayStandInAName(int c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || ".'-,".indexOf(c) >= 0;
    }
}
