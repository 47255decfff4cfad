package org.expertqa.content.admin;

import java.util.List;
import java.util.Optional;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Choice;
import org.expertqa.admin.FieldProblem;
import org.expertqa.view.Messages;

/** The form that publishes as the screen shows it. */
final class PublicationFormView {

    private PublicationFormView() {}

    static PublicationScreen.Form of(PublicationForm form, List<FieldProblem> problems, AdminRequest request) {
        Messages text = request.text();
        return new PublicationScreen.Form(
                form.revision(),
                text.get("publication.zone", request.site().zone().getId()),
                choice("when", form.isPlanned() ? 1 : 0, text, PublicationForm.NOW, PublicationForm.LATER),
                TimeField.of("from", form.from(), problems, request),
                TimeField.of("until", form.until(), problems, request),
                choice("weight", form.edit().minor() ? 1 : 0, text, PublicationForm.SUBSTANTIVE, PublicationForm.MINOR),
                form.note(),
                problems.stream()
                        .filter(problem -> problem.field().equals("note"))
                        .map(FieldProblem::sentence)
                        .findFirst());
    }

    private static Choice choice(String name, int chosen, Messages text, String first, String second) {
        return new Choice(
                name,
                text.get("publication." + name),
                List.of(option(name, first, chosen == 0, text), option(name, second, chosen == 1, text)),
                Optional.empty());
    }

    private static Choice.Option option(String name, String value, boolean chosen, Messages text) {
        String key = "publication." + name + "." + value;
        return new Choice.Option(name + "-" + value, value, text.get(key), text.get(key + ".hint"), chosen);
    }
}
