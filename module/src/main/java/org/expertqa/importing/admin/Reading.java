package org.expertqa.importing.admin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.FieldProblem;
import org.expertqa.importing.admin.ReadingScreen.ItemFields;
import org.expertqa.importing.report.Placements;
import org.expertqa.importing.report.ReadFile;
import org.expertqa.importing.report.ReportJson;
import org.expertqa.importing.report.SourceText;
import org.expertqa.importing.report.Targets;
import org.expertqa.view.Messages;
import org.expertqa.view.ScreenView;

/** A text with what was read in it, on its way to the screen that shows both. */
final class Reading {

    private static final int MOST_UNPLACED = 100;

    private final SourceText source;
    private final ReadFile read;
    private final KnownExperts experts;
    private final AdminRequest request;
    private final Messages words;

    Reading(SourceText source, ReadFile read, KnownExperts experts, AdminRequest request) {
        this.source = source;
        this.read = read;
        this.experts = experts;
        this.request = request;
        this.words = request.text();
    }

    ScreenView view(String path, List<FieldProblem> problems, List<MadeItem> made) {
        List<LineRun> unplaced = Unplaced.in(read, source.text());
        List<SourceLine> lines = SourceLines.of(source.text(), read.spans(), words);
        int shown = Math.min(unplaced.size(), MOST_UNPLACED);
        List<Menu.Field> menu = Menu.of(read, source.text(), words);
        ReadingScreen screen = new ReadingScreen(
                request.frame(words.get("paste.reading.title")).using("paste.css", "paste.js"),
                request.site().path(path),
                problems,
                lines,
                lines.size() == SourceLines.MOST,
                FieldGroups.legend(read.spans(), words),
                unplaced.subList(0, shown),
                unplaced.size() - shown,
                placed(menu),
                menu,
                read.warnings(),
                read.labels(),
                items(),
                read.answers().size(),
                made);
        return request.view("importing/admin/reading", screen);
    }

    private List<ItemFields> items() {
        List<ItemFields> items = new ArrayList<>();
        JsonNode report = ReportJson.of(read, "");
        for (int i = 0; i < read.answers().size(); i++) {
            String heading = read.answers().size() > 1
                    ? words.get("paste.answerOf", i + 1, read.answers().size())
                    : words.get("paste.answer");
            items.add(item(report.at("/answers/" + i), "answers[" + i + "]", "answer-" + i, heading, ""));
        }
        for (int i = 0; i < read.experts().size(); i++) {
            String note = experts.note(read.experts().get(i).content(), words);
            String target = new Targets(i).expert("");
            items.add(item(
                    report.at("/experts/" + i),
                    target.substring(0, target.length() - 1),
                    "expert-" + i,
                    words.get("paste.expert"),
                    note));
        }
        for (int i = 0; i < read.topics().size(); i++) {
            items.add(item(report.at("/topics/" + i), "topics[" + i + "]", "topic-" + i, words.get("paste.topic"), ""));
        }
        return items;
    }

    private ItemFields item(JsonNode fields, String target, String id, String heading, String note) {
        return new ItemFields(id, heading, note, FieldRows.of(fields, target, read.spans(), source.text(), words));
    }

    private List<LineRun> placed(List<Menu.Field> menu) {
        return source.placed().runs().stream()
                .map(run -> new LineRun(run.from(), run.to(), nameOf(run.field(), menu), true))
                .toList();
    }

    /** A field that is not there any more, such as a section whose heading was sent away, takes nothing. */
    private String nameOf(String field, List<Menu.Field> menu) {
        return menu.stream()
                .filter(each -> each.name().equals(field))
                .map(Menu.Field::words)
                .findFirst()
                .orElseGet(() -> field.equals(Placements.NOTHING) ? field : words.get("paste.placed.gone"));
    }
}
