package org.expertqa.answer.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.FieldProblem;
import org.expertqa.admin.Moment;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.content.ContentType;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.ItemSummary;
import org.expertqa.content.Revision;
import org.expertqa.expert.Experts;
import org.expertqa.topic.Topics;
import org.expertqa.view.Messages;
import org.expertqa.view.ScreenView;

/** Puts the screen of a conflict together. */
record ConflictView(Contents contents, Opened opened, Merging merging, Revision<ExpertAnswer> theirs) {

    ScreenView view(boolean asksAgain) {
        List<ConflictScreen.Both> both = new ArrayList<>();
        List<FieldProblem> problems = new ArrayList<>();
        for (Merging.Difference difference : merging.differences()) {
            if (difference.both()) {
                both.add(both(difference, asksAgain && difference.isOpen(), problems));
            }
        }
        AdminRequest request = opened.request();
        ConflictScreen screen = new ConflictScreen(
                request.frame(text().get("conflict.title")).using("editor.css"),
                text().get("conflict.title"),
                text().get(
                                "conflict.lead",
                                theirs.savedBy().name(),
                                Moment.of(theirs.savedAt(), request).words()),
                request.site().path(opened.path()),
                theirs.number(),
                problems,
                both,
                taken(Merging.MINE),
                taken(Merging.THEIRS),
                hidden());
        return request.view("answer/admin/conflict", screen);
    }

    private ConflictScreen.Both both(Merging.Difference difference, boolean wrong, List<FieldProblem> problems) {
        Piece piece = difference.piece();
        String label = label(piece);
        String sentence = text().get("problem.choose", label);
        if (wrong) {
            problems.add(new FieldProblem(piece.name() + "-mine", sentence));
        }
        return new ConflictScreen.Both(
                piece.name(),
                label,
                words(piece, merging.mine()),
                words(piece, merging.theirs()),
                difference.taken(),
                wrong ? Optional.of(sentence) : Optional.empty());
    }

    private List<ConflictScreen.One> taken(String whose) {
        AnswerForm form = whose.equals(Merging.MINE) ? merging.mine() : merging.theirs();
        return merging.differences().stream()
                .filter(difference -> !difference.both() && difference.taken().equals(whose))
                .map(difference -> new ConflictScreen.One(label(difference.piece()), words(difference.piece(), form)))
                .toList();
    }

    /** All that was typed, field by field. */
    private List<Removed.Hidden> hidden() {
        AnswerForm mine = opened.form();
        Stream<Removed.Hidden> lists = mine.lists().entrySet().stream()
                .flatMap(list -> list.getValue().stream().map(entry -> new Removed.Hidden(list.getKey(), entry)));
        Stream<Removed.Hidden> texts =
                mine.texts().entrySet().stream().map(text -> new Removed.Hidden(text.getKey(), text.getValue()));
        return Stream.of(Stream.of(new Removed.Hidden("revision", Integer.toString(mine.base()))), lists, texts)
                .flatMap(fields -> fields)
                .toList();
    }

    private String label(Piece piece) {
        if (!piece.name().startsWith("sections.")) {
            return text().get("box." + piece.name());
        }
        String[] steps = piece.name().split("\\.");
        String heading = Stream.of(merging.mine(), merging.theirs())
                .map(form -> form.text(EntryList.SECTIONS, steps[1], "heading"))
                .filter(said -> !said.isBlank())
                .findFirst()
                .orElse(steps[1]);
        return steps.length == 2
                ? text().get("conflict.section", heading)
                : text().get("line.of", heading, text().get("box.sections." + steps[2]));
    }

    /** What a part holds, in words: ids as the titles of their items. */
    private String words(Piece piece, AnswerForm form) {
        String held = piece.in(form);
        if (held.isEmpty()) {
            return text().get(piece instanceof Piece.WholeSection ? "conflict.notThere" : "conflict.empty");
        }
        return switch (piece.name()) {
            case "expert", "coAuthors" -> titles(Experts.TYPE, held);
            case "topics" -> titles(Topics.TYPE, held);
            case "related" -> titles(ExpertAnswers.TYPE, held);
            case "callToAction.sponsored", "seo.noindex" -> text().get("conflict.yes");
            default -> held;
        };
    }

    private String titles(ContentType<?> type, String ids) {
        return ids.lines().map(id -> title(type, id)).collect(Collectors.joining("\n"));
    }

    private String title(ContentType<?> type, String id) {
        return EditorDesk.id(id)
                .flatMap(item -> summary(type, item))
                .map(ItemSummary::title)
                .orElse(id);
    }

    private Optional<ItemSummary> summary(ContentType<?> type, ItemId id) {
        return contents.item(type, id);
    }

    private Messages text() {
        return opened.request().text();
    }
}
