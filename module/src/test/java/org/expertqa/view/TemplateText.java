package org.expertqa.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A template as somebody reads it who looks for words that a translator would miss. */
record TemplateText(String source) {

    private static final Pattern KEY = Pattern.compile("\\$text\\.get\\(\"([A-Za-z0-9.]+)\"");
    private static final Pattern ADDRESS = Pattern.compile("\\$site\\.path\\(\"/[a-z0-9/._-]*\"\\)");
    private static final Pattern FILE =
            Pattern.compile("\\$assets\\.path\\(\"[a-z0-9._-]+\"\\)|#parse\\(\"[A-Za-z/._-]+\"\\)");

    private static final String ARGUMENTS = "\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)";
    private static final Pattern CODE =
            Pattern.compile("\\$!?\\{?[a-z][A-Za-z0-9_.]*(?:" + ARGUMENTS + "[A-Za-z0-9_.]*)*}?"
                    + "|#(?:if|elseif|foreach|set|macro|[a-z]+)" + ARGUMENTS + "|#(?:else|end|break)\\b");
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]+\"|'[^']+'");

    /** Attributes that nobody reads. Any other is suspected of carrying words. */
    private static final Set<String> SILENT = Set.of(
            "action",
            "aria-controls",
            "aria-current",
            "aria-describedby",
            "aria-expanded",
            "aria-hidden",
            "aria-invalid",
            "aria-labelledby",
            "aria-live",
            "aria-pressed",
            "as",
            "autocomplete",
            "charset",
            "class",
            "crossorigin",
            "data-act",
            "data-advice",
            "data-preview",
            "data-working-copy",
            "data-add",
            "data-add-kind",
            "data-list",
            "data-new",
            "data-snippet",
            "data-width",
            "datetime",
            "dir",
            "enctype",
            "for",
            "formaction",
            "formtarget",
            "height",
            "href",
            "hreflang",
            "id",
            "inputmode",
            "lang",
            "loading",
            "maxlength",
            "media",
            "method",
            "minlength",
            "name",
            "property",
            "rel",
            "role",
            "scope",
            "spellcheck",
            "src",
            "tabindex",
            "type",
            "width");

    /** What a macro that makes attributes leaves behind. */
    private static final Pattern EMPTY_ATTRIBUTE =
            Pattern.compile("\\b(?:" + String.join("|", SILENT) + "|data-[a-z]+)=\"\"");

    private static final Set<String> MACHINES = Set.of("viewport", "robots", "color-scheme", "referrer");

    /** The keys that it asks the messages for. */
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        Matcher asked = KEY.matcher(source);
        while (asked.find()) {
            keys.add(asked.group(1));
        }
        return keys;
    }

    /** Whatever is neither a comment, code nor markup, wherever it hides. */
    List<String> words() {
        String bare = withoutCommentsAndKnownLiterals();
        List<String> words = new ArrayList<>(literals(bare));
        Document page = Jsoup.parse(CODE.matcher(bare).replaceAll(""));
        words.add(EMPTY_ATTRIBUTE.matcher(page.wholeText()).replaceAll(""));
        page.select("script, style").forEach(element -> words.add(element.data()));
        page.getAllElements().forEach(element -> words.addAll(attributes(element)));
        return words.stream()
                .map(found -> found.replaceAll("[\\s·\\[\\]]", ""))
                .filter(found -> !found.isEmpty())
                .toList();
    }

    private String withoutCommentsAndKnownLiterals() {
        String code = source.replaceAll("(?m)^##.*$", "").replaceAll("<!DOCTYPE html>", "");
        code = KEY.matcher(code).replaceAll("\\$text.get(");
        code = ADDRESS.matcher(code).replaceAll("\\$site.path()");
        return FILE.matcher(code).replaceAll("");
    }

    private static List<String> literals(String code) {
        List<String> found = new ArrayList<>();
        Matcher call = CODE.matcher(code);
        while (call.find()) {
            LITERAL.matcher(call.group()).results().forEach(literal -> found.add(literal.group()));
        }
        return found;
    }

    /** What a button sends, or a choice, stands nowhere on the screen. */
    private static boolean isSentOnly(Element element) {
        return element.tagName().equals("button") || element.attr("type").matches("radio|checkbox");
    }

    private static List<String> attributes(Element element) {
        boolean forMachines =
                MACHINES.contains(element.attr("name")) || element.attr("type").equals("hidden");
        return element.attributes().asList().stream()
                .filter(attribute -> !SILENT.contains(attribute.getKey()))
                .filter(attribute -> !forMachines || attribute.getKey().startsWith("aria-"))
                .filter(attribute -> !attribute.getKey().equals("value") || !isSentOnly(element))
                .map(Attribute::getValue)
                .toList();
    }
}
