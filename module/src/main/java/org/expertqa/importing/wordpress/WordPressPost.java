package org.expertqa.importing.wordpress;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.expertqa.content.Slug;
import org.expertqa.importing.frontmatter.FrontMatterText;
import org.expertqa.importing.html.HtmlPage;
import org.expertqa.importing.lines.Word;
import org.expertqa.importing.report.SourceText;
import org.expertqa.importing.report.Unreadable;
import org.jsoup.Jsoup;

/** One post of WordPress as its REST interface gives it. */
public record WordPressPost(String name, JsonNode post) {

    private static final String NUMBERS =
            "Author and topics are numbers here; fetch the posts with ?_embed to have their names.";

    /**
     * The text of the post below what is known of it.
     *
     * @throws Unreadable when it has no title or no content
     */
    public SourceText text() {
        if (!post.isObject()) {
            throw new Unreadable(1, "A post is a JSON object with a title and a content.");
        }
        String title = plain(rendered("title"));
        String content = rendered("content");
        if (title.isBlank() || content.isBlank()) {
            throw new Unreadable(
                    1, "The post has no " + (title.isBlank() ? "title" : "content") + "; it may be protected.");
        }
        List<String> doubts = new ArrayList<>();
        String frontMatter = frontMatter(content, doubts);
        return HtmlPage.textOf(name, frontMatter, title, content, text("link"), doubts);
    }

    private String frontMatter(String content, List<String> doubts) {
        FrontMatterText text = new FrontMatterText();
        identity().ifPresent(id -> text.put("id", id));
        boolean hidden = post.has("status") && !text("status").equals("publish");
        text.put("state", hidden ? "draft" : "");
        text.put("slug", Slug.of(text("slug")).map(Slug::value).orElse(""));
        text.put("language", HtmlPage.language(text("lang")));
        author(text, doubts);
        topics(text);
        seo(text, content);
        text.put("source.url", text("link"));
        text.put("source.publishedOn", day("date", doubts));
        text.put("source.modifiedOn", day("modified", doubts));
        return text.text();
    }

    /** The same for the same post whatever became of its text: made from its {@code guid}, or else its address. */
    private Optional<String> identity() {
        String guid = rendered("guid").isBlank() ? text("link") : rendered("guid");
        boolean known = !guid.isBlank() && post.path("id").isIntegralNumber();
        byte[] name =
                ("wordpress " + post.path("id").asText() + " " + withoutScheme(guid)).getBytes(StandardCharsets.UTF_8);
        return known ? Optional.of(UUID.nameUUIDFromBytes(name).toString()) : Optional.empty();
    }

    private static String withoutScheme(String address) {
        return address.replaceFirst("^https?://", "");
    }

    private void author(FrontMatterText text, List<String> doubts) {
        JsonNode embedded = post.path("_embedded");
        JsonNode author = embedded.path("author").path(0);
        String name = plain(author.path("name").asText(""));
        text.put("expert", name);
        text.put("bio", name.isEmpty() ? "" : plain(author.path("description").asText("")));
        if (embedded.isMissingNode()) {
            doubts.add(NUMBERS);
        }
    }

    /** Categories and tags; a name in a script without slugs stands unassigned. */
    private void topics(FrontMatterText text) {
        List<String> topics = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (JsonNode group : post.path("_embedded").path("wp:term")) {
            for (JsonNode term : group) {
                String name = plain(term.path("name").asText(""));
                boolean none = name.isBlank() || term.path("slug").asText("").equals("uncategorized");
                if (!none) {
                    (Slug.from(name).isPresent() ? topics : others).add(name);
                }
            }
        }
        text.put("topics", topics.stream().distinct().toList());
        text.put("categories", others);
    }

    private void seo(FrontMatterText text, String content) {
        JsonNode yoast = post.path("yoast_head_json");
        String excerpt = plain(rendered("excerpt"));
        boolean own = isOwn(excerpt, content);
        String description = plain(yoast.path("description").asText(""));
        String canonical = yoast.path("canonical").asText("");
        text.put("seo.title", seoTitle(yoast));
        text.put("seo.description", description.isBlank() && own ? excerpt : description);
        text.put("seo.canonical", canonical.equals(text("link")) ? "" : canonical);
        text.put("excerpt", own && !description.isBlank() && !excerpt.equals(description) ? excerpt : "");
    }

    /** A title of its own, not that of the post with the name of the site. */
    private String seoTitle(JsonNode yoast) {
        String title = plain(yoast.path("title").asText(""));
        String site = plain(yoast.path("og_site_name").asText(""));
        String bare = site.isEmpty() || !title.endsWith(site)
                ? title
                : title.substring(0, title.length() - site.length()).replaceFirst("[\\s|–—»·-]+$", "");
        String own = plain(rendered("title"));
        return Word.form(bare).equals(Word.form(own)) || bare.startsWith(own) ? "" : bare;
    }

    /** Whether somebody wrote the excerpt; WordPress cuts others out of the content. */
    private static boolean isOwn(String excerpt, String content) {
        boolean cut = excerpt.matches("(?s).*(\\[(…|\\.\\.\\.)]|…).{0,60}");
        return !excerpt.isEmpty() && !cut && !Word.form(plain(content)).contains(Word.form(excerpt));
    }

    private String day(String name, List<String> doubts) {
        String time = text(name).isBlank() ? text(name + "_gmt") : text(name);
        if (time.isBlank()) {
            return "";
        }
        try {
            return LocalDateTime.parse(time).toLocalDate().toString();
        } catch (DateTimeParseException e) {
            doubts.add("The " + name + " of the post was left out: \"" + time
                    + "\" is no time such as 2024-12-31T09:00:00.");
            return "";
        }
    }

    private String rendered(String name) {
        JsonNode value = post.path(name);
        return value.isTextual() ? value.textValue() : value.path("rendered").asText("");
    }

    private String text(String name) {
        return post.path(name).asText("").strip();
    }

    private static String plain(String markup) {
        boolean isPlain = markup.indexOf('<') < 0 && markup.indexOf('&') < 0;
        return isPlain ? markup.strip() : Jsoup.parseBodyFragment(markup).text().strip();
    }
}
