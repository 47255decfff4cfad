package org.expertqa.importing.html;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.expertqa.importing.frontmatter.FrontMatterText;
import org.expertqa.importing.lines.Word;
import org.expertqa.importing.lines.WrittenDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the head of a page says of it: in {@code meta}, {@code link} and JSON-LD. */
final class HtmlHead {

    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,3}([-_][a-zA-Z0-9]{1,8})*");
    private static final List<String> NAMING = List.of("name", "property", "itemprop");
    private final Document page;
    private final List<Element> metas;
    private final JsonLd jsonLd;

    HtmlHead(Document page) {
        this.page = page;
        this.metas = page.select("meta");
        this.jsonLd = JsonLd.in(page);
    }

    JsonLd jsonLd() {
        return jsonLd;
    }

    /** The address of the page, as it says itself. */
    String url() {
        return Stream.of(attribute("link[rel=canonical]", "href"), meta("og:url"), jsonLd.first("url"))
                .filter(HtmlHead::isAddress)
                .findFirst()
                .orElse("");
    }

    /** The title without the name of the site, as far as that can be told. */
    String title() {
        String title = page.title().isBlank() ? meta("og:title") : page.title();
        String site = meta("og:site_name");
        return Stream.of(" | ", " - ", " – ", " — ", " » ", " · ")
                .map(mark -> mark + site)
                .filter(end -> !site.isEmpty() && title.endsWith(end))
                .map(end -> title.substring(0, title.length() - end.length()))
                .findFirst()
                .orElse(title)
                .strip();
    }

    /** All of it as front matter; the title only where it says something else than the heading. */
    String frontMatter(String heading) {
        FrontMatterText text = new FrontMatterText();
        Optional<String> author = jsonLd.person("author").or(this::metaAuthor);
        text.put("language", language());
        text.put("expert", author.orElse(""));
        text.put("seo.title", isOf(title(), heading) ? "" : title());
        text.put(
                "seo.description",
                Optional.of(meta("description")).filter(d -> !d.isBlank()).orElseGet(() -> meta("og:description")));
        text.put("source.url", url());
        text.put(
                "source.publishedOn",
                day(first(
                        meta("article:published_time"),
                        jsonLd.first("datePublished"),
                        meta("datePublished"),
                        meta("date"))));
        text.put(
                "source.modifiedOn",
                day(first(meta("article:modified_time"), jsonLd.first("dateModified"), meta("dateModified"))));
        text.put("source.byline", author.isPresent() ? "" : jsonLd.anybody("author"));
        text.put("source.reviewedBy", jsonLd.anybody("reviewedBy"));
        return text.text();
    }

    private Optional<String> metaAuthor() {
        return Stream.of(meta("author"), meta("article:author"))
                .filter(name -> !name.isBlank() && !isAddress(name))
                .findFirst()
                .or(() -> ShownAuthor.on(page));
    }

    /** Whether the title is the heading, or the heading and the name of a site. */
    private static boolean isOf(String title, String heading) {
        String rest = Word.form(title);
        return heading.isEmpty() || rest.isEmpty() || rest.equals(Word.form(heading)) || isWithSite(title, heading);
    }

    private static boolean isWithSite(String title, String heading) {
        return title.startsWith(heading)
                && title.substring(heading.length()).strip().matches("[|\\-–—»·:].{0,80}");
    }

    private String language() {
        return Stream.of(
                        attribute("html[lang]", "lang"),
                        attribute("html", "xml:lang"),
                        attribute("body[lang]", "lang"),
                        meta("og:locale"))
                .map(HtmlHead::language)
                .filter(tag -> !tag.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** A language as its tag is written: {@code pt-BR}, whatever the page makes of it. */
    static String language(String name) {
        return LANGUAGE.matcher(name).matches()
                ? Locale.forLanguageTag(name.replace('_', '-')).toLanguageTag()
                : "";
    }

    private String meta(String name) {
        return metas.stream()
                .filter(meta -> NAMING.stream().anyMatch(key -> meta.attr(key).equalsIgnoreCase(name)))
                .findFirst()
                .map(meta -> meta.attr("content").strip())
                .orElse("");
    }

    private String attribute(String query, String name) {
        Element found = page.selectFirst(query);
        return found == null ? "" : found.attr(name).strip();
    }

    private static String first(String... values) {
        return Stream.of(values).filter(value -> !value.isBlank()).findFirst().orElse("");
    }

    /** The day of a time, or of a date that can mean one day only. */
    static String day(String time) {
        try {
            return time.length() < 10
                    ? ""
                    : LocalDate.parse(time.substring(0, 10)).toString();
        } catch (DateTimeParseException e) {
            return WrittenDate.of(time).map(LocalDate::toString).orElse("");
        }
    }

    static boolean isAddress(String text) {
        try {
            URI uri = new URI(text);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (java.net.URISyntaxException e) {
            return false;
        }
    }
}
