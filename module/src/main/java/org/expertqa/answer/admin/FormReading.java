package org.expertqa.answer.admin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.expertqa.admin.FieldProblem;
import org.expertqa.answer.AskedBy;
import org.expertqa.answer.CallToAction;
import org.expertqa.answer.Citation;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertTake;
import org.expertqa.answer.NextStep;
import org.expertqa.answer.Section;
import org.expertqa.answer.SectionKind;
import org.expertqa.answer.SectionKinds;
import org.expertqa.answer.Seo;
import org.expertqa.content.ItemId;
import org.expertqa.content.Slug;
import org.expertqa.text.RichText;
import org.expertqa.view.Messages;

/**
 * Makes content of what stands in the form. A text that a browser gives back as it was shown comes out to the letter as it
 * was stored; what can not be content is left out, and said.
 */
final class FormReading {

    private static final SectionKinds KINDS = SectionKinds.installed();
    private static final AskedBy NOBODY = new AskedBy("", "");
    private static final ExpertTake NO_TAKE = new ExpertTake("", RichText.EMPTY);
    private static final CallToAction NO_CALL = new CallToAction("", "", "", "", false);
    private static final Seo NO_SEO = new Seo("", "", "", false);
    private static final int LONGEST_NOTE = 500;

    private final AnswerForm form;
    private final ExpertAnswer base;
    private final AnswerForm before;
    private final ReferredItems items;
    private final Messages words;
    private final List<FieldProblem> problems = new ArrayList<>();

    private FormReading(AnswerForm form, ExpertAnswer base, ReferredItems items, Messages words) {
        this.form = form;
        this.base = base;
        this.before = FormWriting.of(base, form.base(), "");
        this.items = items;
        this.words = words;
    }

    /** The content, and what of the form could not be part of it. */
    record Typed(ExpertAnswer answer, List<FieldProblem> problems) {

        boolean isSound() {
            return problems.isEmpty();
        }
    }

    /** @param base the revision that the form began with; fields that the form does not show stay as they are there */
    static Typed read(AnswerForm form, ExpertAnswer base, ReferredItems items, Messages words) {
        FormReading reading = new FormReading(form, base, items, words);
        ExpertAnswer answer = reading.answer();
        reading.refuseWhatIsNoText();
        return new Typed(answer, List.copyOf(reading.problems));
    }

    private ExpertAnswer answer() {
        return base.with()
                .question(text("question"))
                .questionDetail(text("questionDetail"))
                .askedBy(unlessBlank(
                        new AskedBy(text("askedBy.displayName"), text("askedBy.location")), NOBODY, base.askedBy()))
                .slug(slug())
                .quickAnswer(text("quickAnswer"))
                .introduction(richText("introduction"))
                .sections(sections())
                .expertTake(unlessBlank(
                        new ExpertTake(text("expertTake.heading"), richText("expertTake.body")),
                        NO_TAKE,
                        base.expertTake()))
                .nextSteps(nextSteps())
                .expert(expert())
                .coAuthors(chosen("coAuthors", base.coAuthors(), items::isExpert))
                .callToAction(unlessBlank(call(), NO_CALL, base.callToAction()))
                .scopeNote(text("scopeNote"))
                .disclaimer(text("disclaimer"))
                .disclosure(text("disclosure"))
                .citations(citations())
                .topics(chosen("topics", base.topics(), items::isTopic))
                .related(chosen("related", base.related(), items::isAnswer))
                .language(text("language"))
                .seo(unlessBlank(seo(), NO_SEO, base.seo()))
                .build();
    }

    /** A group in which nothing stands is left out, unless it stood there like that before. */
    private static <T> T unlessBlank(T typed, T blank, Optional<T> before) {
        return typed.equals(blank) ? before.filter(blank::equals).orElse(null) : typed;
    }

    /** The text as it was typed, or as it is stored where the browser gave it back as it was shown. */
    private String text(String name) {
        String typed = form.text(name);
        String stored = before.text(name);
        return isSame(name, typed, stored) ? stored : typed;
    }

    private static boolean isSame(String name, String typed, String stored) {
        String shown = AnswerForm.withLineFeeds(stored);
        return typed.equals(shown) || AnswerFields.isLine(name) && typed.equals(shown.replace("\n", ""));
    }

    private RichText richText(String name) {
        return new RichText(text(name));
    }

    private Slug slug() {
        String typed = form.text("slug").strip();
        Optional<Slug> slug = Slug.of(typed);
        if (slug.isEmpty() && !typed.isEmpty()) {
            say("slug", "problem.slug");
            return base.slug().orElse(null);
        }
        return slug.orElse(null);
    }

    private CallToAction call() {
        return new CallToAction(
                text("callToAction.heading"),
                text("callToAction.text"),
                text("callToAction.label"),
                text("callToAction.url"),
                form.isChecked("callToAction.sponsored"));
    }

    private Seo seo() {
        return new Seo(
                text("seo.title"), text("seo.description"), text("seo.canonical"), form.isChecked("seo.noindex"));
    }

    private List<Section> sections() {
        List<String> stored = before.keys(EntryList.SECTIONS);
        List<Section> sections = new ArrayList<>();
        for (String key : keys(EntryList.SECTIONS)) {
            int place = stored.indexOf(key);
            String id = place < 0 ? key : base.sections().get(place).id();
            sections.add(new Section(
                    id,
                    kind(EntryList.SECTIONS.name(key, "kind")),
                    text(EntryList.SECTIONS.name(key, "heading")),
                    richText(EntryList.SECTIONS.name(key, "body"))));
        }
        return sections;
    }

    private SectionKind kind(String name) {
        String typed = form.text(name);
        if (typed.equals(before.text(name)) && !typed.isEmpty()) {
            return new SectionKind(typed);
        }
        Optional<SectionKind> kind =
                KINDS.all().stream().filter(each -> each.name().equals(typed)).findFirst();
        if (kind.isEmpty()) {
            say(name, "problem.kind");
        }
        return kind.orElse(SectionKind.STANDARD);
    }

    private List<NextStep> nextSteps() {
        return keys(EntryList.NEXT_STEPS).stream()
                .map(key -> new NextStep(richText(EntryList.NEXT_STEPS.name(key, "text"))))
                .toList();
    }

    private List<Citation> citations() {
        return keys(EntryList.CITATIONS).stream()
                .map(key -> new Citation(
                        text(EntryList.CITATIONS.name(key, "title")),
                        text(EntryList.CITATIONS.name(key, "publisher")),
                        text(EntryList.CITATIONS.name(key, "url")),
                        day(EntryList.CITATIONS.name(key, "accessedOn"))))
                .toList();
    }

    private Optional<LocalDate> day(String name) {
        String typed = form.text(name).strip();
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException e) {
            say(name, "problem.day");
            return Optional.empty();
        }
    }

    private ItemId expert() {
        String typed = form.text(AnswerFields.EXPERT);
        if (typed.isEmpty()) {
            return null;
        }
        Optional<ItemId> expert =
                id(typed).filter(id -> base.expert().filter(id::equals).isPresent() || items.isExpert(id));
        if (expert.isEmpty()) {
            say(AnswerFields.EXPERT, "problem.expert");
        }
        return expert.or(base::expert).orElse(null);
    }

    /** Those that are there; somebody who chooses more than can be published hears so before they are looked for. */
    private List<ItemId> chosen(String name, List<ItemId> before, Function<ItemId, Boolean> isThere) {
        Set<ItemId> known = new HashSet<>(before);
        List<String> typed = form.list(name);
        if (typed.size() > known.size() + ReferredItems.MOST) {
            say(name, "problem.tooManyChosen", ReferredItems.MOST);
            return before;
        }
        List<ItemId> chosen = new ArrayList<>();
        for (String each : typed) {
            Optional<ItemId> id = id(each).filter(item -> known.contains(item) || isThere.apply(item));
            id.ifPresentOrElse(chosen::add, () -> say(name, "problem.notThere"));
        }
        return chosen;
    }

    private static Optional<ItemId> id(String text) {
        try {
            return Optional.of(ItemId.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** As many entries as the screen shows. */
    private List<String> keys(EntryList list) {
        List<String> keys = form.keys(list);
        if (keys.size() > EntryList.MOST_ENTRIES) {
            say(list.word(), "problem.tooManyEntries", EntryList.MOST_ENTRIES);
            return keys.subList(0, EntryList.MOST_ENTRIES);
        }
        return keys;
    }

    /** What no store can hold, and a note that is an essay. */
    private void refuseWhatIsNoText() {
        Stream.concat(AnswerFields.ALL.stream().map(FormField::name), entryNames())
                .filter(name -> form.text(name).indexOf('\0') >= 0)
                .forEach(name -> say(name, "problem.notText"));
        if (form.text("note").length() > LONGEST_NOTE) {
            say("note", "problem.note", LONGEST_NOTE);
        }
    }

    private Stream<String> entryNames() {
        return Stream.of(EntryList.values())
                .flatMap(list -> keys(list).stream().flatMap(key -> list.names(key).stream()));
    }

    private void say(String field, String key, Object... arguments) {
        FieldProblem problem = new FieldProblem(field, words.get(key, arguments));
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    /** The names of fields of the content where they stand in the form: {@code sections[3].body} has the key in it. */
    static String inForm(String field, AnswerForm form) {
        int bracket = field.indexOf('[');
        if (bracket < 0) {
            return field;
        }
        int place = Integer.parseInt(field, bracket + 1, field.indexOf(']'), 10);
        Map<String, List<String>> lists = form.lists();
        List<String> keys = lists.getOrDefault(field.substring(0, bracket), List.of());
        return place < keys.size()
                ? field.substring(0, bracket) + "." + keys.get(place) + field.substring(field.indexOf(']') + 1)
                : field.substring(0, bracket);
    }
}
