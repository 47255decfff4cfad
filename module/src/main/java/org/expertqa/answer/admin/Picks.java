package org.expertqa.answer.admin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.FieldProblem;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.content.ContentType;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.ItemSummary;
import org.expertqa.content.State;
import org.expertqa.expert.Experts;
import org.expertqa.topic.Topics;
import org.expertqa.view.Messages;

/** Makes the fields that choose the expert, the other experts, the topics and the related answers. */
final class Picks {

    private static final int MOST_SHOWN = 300;
    private final Contents contents;
    private final AdminRequest request;
    private final AnswerForm form;
    private final List<FieldProblem> problems;
    private final Map<String, String> sought;

    /** @param sought the words that somebody looks for something by, under the name of their field */
    Picks(
            Contents contents,
            AdminRequest request,
            AnswerForm form,
            List<FieldProblem> problems,
            Map<String, String> sought) {
        this.contents = contents;
        this.request = request;
        this.form = form;
        this.problems = problems;
        this.sought = sought;
    }

    Pick expert() {
        List<String> chosen = form.text("expert").isEmpty() ? List.of() : List.of(form.text("expert"));
        return pick("expert", Experts.TYPE, "experts", chosen);
    }

    Pick coAuthors() {
        return pick("coAuthors", Experts.TYPE, "experts", form.list("coAuthors"));
    }

    Pick topics() {
        return pick("topics", Topics.TYPE, "topics", form.list("topics"));
    }

    Pick related() {
        return pick("related", ExpertAnswers.TYPE, "answers", form.list("related"));
    }

    private Pick pick(String name, ContentType<?> type, String path, List<String> chosen) {
        Choices choices = new Choices(contents, type);
        Optional<List<ItemSummary>> few = type == ExpertAnswers.TYPE ? Optional.empty() : choices.few();
        String find = few.isPresent() ? "" : "find." + name;
        String words = sought.getOrDefault(find, "");
        List<ItemSummary> others = few.orElseGet(() -> words.isBlank() ? List.of() : choices.find(words));
        return new Pick(
                name,
                text().get("box." + name),
                text().get("box." + name + ".hint"),
                options(type, chosen, others),
                find,
                words,
                request.site().path("/admin/" + path + "/choices"),
                new Boxes(form, problems, request.language(), text()).error(name));
    }

    /** Those that are chosen first, in their order; then the others. */
    private List<Box.Option> options(ContentType<?> type, List<String> chosen, List<ItemSummary> others) {
        Map<String, Box.Option> options = new LinkedHashMap<>();
        Map<String, ItemSummary> known = new LinkedHashMap<>();
        others.forEach(item -> known.put(item.id().toString(), item));
        for (String id : chosen.subList(0, Math.min(chosen.size(), MOST_SHOWN))) {
            String label = Optional.ofNullable(known.get(id))
                    .or(() -> item(type, id))
                    .map(this::label)
                    .orElse(id);
            options.put(id, new Box.Option(id, label, true));
        }
        known.forEach((id, item) -> options.putIfAbsent(id, new Box.Option(id, label(item), false)));
        return new ArrayList<>(options.values());
    }

    private Optional<ItemSummary> item(ContentType<?> type, String id) {
        try {
            return contents.item(type, ItemId.of(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String label(ItemSummary item) {
        return label(item, text());
    }

    /** What an item is called where it is chosen: its title, and whether visitors do not see it. */
    static String label(ItemSummary item, Messages text) {
        String title = item.title().isBlank() ? text.get("editor.untitled") : item.title();
        boolean live = item.state() == State.PUBLISHED || item.state() == State.MODIFIED;
        return live ? title : text.get("pick.notPublished", title);
    }

    private Messages text() {
        return request.text();
    }
}
