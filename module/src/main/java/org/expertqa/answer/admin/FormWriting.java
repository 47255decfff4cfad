package org.expertqa.answer.admin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expertqa.answer.Citation;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.NextStep;
import org.expertqa.answer.Section;
import org.expertqa.content.ItemId;
import org.expertqa.content.Slug;

/** Fills the form in with the content of an answer. */
final class FormWriting {

    private final ExpertAnswer answer;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();

    private FormWriting(ExpertAnswer answer) {
        this.answer = answer;
    }

    static AnswerForm of(ExpertAnswer answer, int base, String note) {
        FormWriting writing = new FormWriting(answer);
        writing.plainFields();
        writing.groups();
        writing.sections();
        writing.nextSteps();
        writing.citations();
        writing.chosen();
        writing.texts.put("note", note);
        return new AnswerForm(base, writing.texts, writing.lists);
    }

    private void plainFields() {
        texts.put("question", answer.question());
        texts.put("questionDetail", answer.questionDetail());
        texts.put("quickAnswer", answer.quickAnswer());
        texts.put("introduction", answer.introduction().source());
        texts.put("slug", answer.slug().map(Slug::value).orElse(""));
        texts.put("language", answer.language());
        texts.put("scopeNote", answer.scopeNote());
        texts.put("disclaimer", answer.disclaimer());
        texts.put("disclosure", answer.disclosure());
    }

    private void groups() {
        answer.askedBy().ifPresent(by -> {
            texts.put("askedBy.displayName", by.displayName());
            texts.put("askedBy.location", by.location());
        });
        answer.expertTake().ifPresent(take -> {
            texts.put("expertTake.heading", take.heading());
            texts.put("expertTake.body", take.body().source());
        });
        answer.callToAction().ifPresent(call -> {
            texts.put("callToAction.heading", call.heading());
            texts.put("callToAction.text", call.text());
            texts.put("callToAction.label", call.label());
            texts.put("callToAction.url", call.url());
            texts.put("callToAction.sponsored", checked(call.sponsored()));
        });
        answer.seo().ifPresent(seo -> {
            texts.put("seo.title", seo.title());
            texts.put("seo.description", seo.description());
            texts.put("seo.canonical", seo.canonical());
            texts.put("seo.noindex", checked(seo.noindex()));
        });
    }

    private static String checked(boolean yes) {
        return yes ? "on" : "";
    }

    private void sections() {
        List<String> keys = SectionKeys.of(answer.sections());
        lists.put("sections", keys);
        for (int i = 0; i < keys.size(); i++) {
            Section section = answer.sections().get(i);
            put(EntryList.SECTIONS, keys.get(i), "kind", section.kind().name());
            put(EntryList.SECTIONS, keys.get(i), "heading", section.heading());
            put(EntryList.SECTIONS, keys.get(i), "body", section.body().source());
        }
    }

    private void nextSteps() {
        List<String> keys = places(answer.nextSteps());
        lists.put("nextSteps", keys);
        for (int i = 0; i < keys.size(); i++) {
            NextStep step = answer.nextSteps().get(i);
            put(EntryList.NEXT_STEPS, keys.get(i), "text", step.text().source());
        }
    }

    private void citations() {
        List<String> keys = places(answer.citations());
        lists.put("citations", keys);
        for (int i = 0; i < keys.size(); i++) {
            Citation citation = answer.citations().get(i);
            put(EntryList.CITATIONS, keys.get(i), "title", citation.title());
            put(EntryList.CITATIONS, keys.get(i), "publisher", citation.publisher());
            put(EntryList.CITATIONS, keys.get(i), "url", citation.url());
            put(
                    EntryList.CITATIONS,
                    keys.get(i),
                    "accessedOn",
                    citation.accessedOn().map(LocalDate::toString).orElse(""));
        }
    }

    private void chosen() {
        texts.put("expert", answer.expert().map(ItemId::toString).orElse(""));
        lists.put("coAuthors", ids(answer.coAuthors()));
        lists.put("topics", ids(answer.topics()));
        lists.put("related", ids(answer.related()));
    }

    private void put(EntryList list, String key, String field, String text) {
        texts.put(list.name(key, field), text);
    }

    private static List<String> places(List<?> entries) {
        List<String> keys = new ArrayList<>();
        entries.forEach(entry -> keys.add("place" + keys.size()));
        return keys;
    }

    private static List<String> ids(List<ItemId> items) {
        return items.stream().map(ItemId::toString).toList();
    }
}
