package org.expertqa.importing.admin;

import static java.util.Map.entry;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.expertqa.importing.report.Span;
import org.expertqa.view.Messages;

/** Where a stretch went, in words, and the group of fields that gives it its look. */
record FieldName(String look, String words) {

    private static final Pattern OF_AN_ITEM = Pattern.compile("(answers|experts|topics)\\[(\\d+)]\\.(.*)");
    private static final Pattern NUMBER = Pattern.compile("\\[(\\d+)]");
    private static final Map<String, String> LOOKS = Map.ofEntries(
            entry("question", "question"),
            entry("questionDetail", "question"),
            entry("askedBy", "question"),
            entry("quickAnswer", "quick"),
            entry("introduction", "introduction"),
            entry("sections", "sections"),
            entry("expertTake", "take"),
            entry("nextSteps", "steps"),
            entry("callToAction", "call"),
            entry("expert", "expert"),
            entry("coAuthors", "expert"));
    private static final Map<String, String> WORDS = Map.ofEntries(
            entry("question", "paste.to.question"),
            entry("questionDetail", "paste.to.questionDetail"),
            entry("askedBy.displayName", "paste.to.askedBy"),
            entry("askedBy.location", "paste.to.location"),
            entry("quickAnswer", "paste.to.quickAnswer"),
            entry("introduction", "paste.to.introduction"),
            entry("sections.heading", "paste.to.heading"),
            entry("sections.kind", "paste.to.kind"),
            entry("sections.body", "paste.to.section"),
            entry("expertTake.heading", "paste.to.takeHeading"),
            entry("expertTake.body", "paste.to.take"),
            entry("nextSteps", "paste.to.newStep"),
            entry("nextSteps.text", "paste.to.step"),
            entry("callToAction.heading", "paste.to.callHeading"),
            entry("callToAction.text", "paste.to.call"),
            entry("callToAction.label", "paste.to.callLabel"),
            entry("callToAction.url", "paste.to.callUrl"),
            entry("scopeNote", "paste.to.scopeNote"),
            entry("disclaimer", "paste.to.disclaimer"),
            entry("disclosure", "paste.to.disclosure"),
            entry("expert", "paste.to.expert"),
            entry("coAuthors", "paste.to.coAuthor"),
            entry("topics", "paste.to.topic"),
            entry("related", "paste.to.related"),
            entry("slug", "paste.to.slug"),
            entry("language", "paste.to.language"),
            entry("seo.title", "paste.to.seoTitle"),
            entry("seo.description", "paste.to.seoDescription"),
            entry("source.url", "paste.to.sourceUrl"),
            entry("source.byline", "paste.to.byline"),
            entry("source.publishedOn", "paste.to.publishedOn"),
            entry("displayName", "paste.to.name"),
            entry("shortName", "paste.to.shortName"),
            entry("honorificPrefix", "paste.to.prefix"),
            entry("honorificSuffix", "paste.to.suffix"),
            entry("jobTitle", "paste.to.jobTitle"),
            entry("bio", "paste.to.bio"),
            entry(Span.FURNITURE, "paste.to.furniture"),
            entry(Span.MARKER, "paste.to.marker"),
            entry(Span.UNASSIGNED, "paste.to.unassigned"));

    static FieldName of(String target, Messages text) {
        Matcher item = OF_AN_ITEM.matcher(target);
        if (item.matches()) {
            return ofItem(item.group(1), item.group(3), text);
        }
        return target.startsWith("label:")
                ? new FieldName("label", text.get("paste.to.label"))
                : new FieldName(target, words(target, text));
    }

    private static FieldName ofItem(String items, String field, Messages text) {
        String group = field.split("[.\\[]")[0];
        String look = items.equals("answers") ? LOOKS.getOrDefault(group, "rest") : "expert";
        return new FieldName(look, words(field, text));
    }

    /** A field that has no word goes by its own name. */
    private static String words(String field, Messages text) {
        Matcher number = NUMBER.matcher(field);
        int position = number.find() ? 1 + Integer.parseInt(number.group(1)) : 1;
        String name = number.reset().replaceAll("");
        return WORDS.containsKey(name) ? text.get(WORDS.get(name), position) : name;
    }
}
