package org.expertqa.answer.admin;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The form of a screen as a browser sends it (HTML, 4.10.22): line ends as CR LF, line breaks taken out of single lines. */
final class FilledForm {

    private final MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();

    private FilledForm() {}

    static FilledForm of(Document screen) {
        FilledForm form = new FilledForm();
        screen.select("#answer input[name], #answer textarea[name], #answer select[name]").stream()
                .filter(field -> field.closest("template") == null)
                .forEach(form::take);
        return form;
    }

    /** Types something else into a field. */
    FilledForm with(String name, String text) {
        fields.putSingle(name, text);
        return this;
    }

    FilledForm without(String name) {
        fields.remove(name);
        return this;
    }

    MultivaluedMap<String, String> fields() {
        return fields;
    }

    private void take(Element field) {
        String name = field.attr("name");
        switch (field.tagName()) {
            case "textarea" -> fields.add(name, sent(withoutFirstBreak(field.wholeText())));
            case "select" -> fields.add(name, chosen(field));
            default -> takeInput(name, field);
        }
    }

    private void takeInput(String name, Element field) {
        boolean box =
                field.attr("type").equals("checkbox") || field.attr("type").equals("radio");
        String value = field.hasAttr("value") ? field.attr("value") : box ? "on" : "";
        if (field.attr("type").equals("hidden")) {
            fields.add(name, sent(value));
        } else if (!box || field.hasAttr("checked")) {
            fields.add(name, value.replaceAll("[\r\n]", ""));
        }
    }

    private static String chosen(Element select) {
        Element option = select.selectFirst("option[selected]");
        return (option == null ? select.selectFirst("option") : option).attr("value");
    }

    /** A parser ignores a line break right behind the tag, so that the text may begin with one. */
    private static String withoutFirstBreak(String text) {
        return text.startsWith("\n") ? text.substring(1) : text;
    }

    private static String sent(String text) {
        return text.replaceAll("\r\n|\r|\n", "\r\n");
    }
}
