package org.expertqa.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.velocity.exception.VelocityException;
import org.expertqa.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VelocityViewsTest {

    /** A page with a text and a list. */
    public record ProbePage(Head head, String words, List<String> list) implements SitePage {}

    @TempDir
    Path folder;

    private VelocityViews views;
    private final ProbePage page =
            new ProbePage(Head.of("Probe", "", ""), "7 < 8 & \"9\" 'ten'", List.copyOf(List.of("one", "two")));

    @BeforeEach
    void frugalLayout() throws IOException {
        template("layout/site", "[$content]");
        views = new VelocityViews(Samples.site(), Theme.in(folder), true);
    }

    @Test
    void whateverATemplateWritesIsEscapedOnce() throws IOException {
        assertThat(rendered("#define($block)<i>$page.words</i>#end$block <p title=\"$page.words\">#foreach($w in"
                        + " $page.list)$w #end</p>"))
                .isEqualTo("[<i>7 &lt; 8 &amp; &quot;9&quot; &#39;ten&#39;</i>"
                        + " <p title=\"7 &lt; 8 &amp; &quot;9&quot; &#39;ten&#39;\">one two </p>]");
    }

    @Test
    void aMisspeltNameIsAnError() throws IOException {
        assertFails("$page.wrods");
        assertFails("$pgae");
        assertFails("$text.get(\"no.such.key\")");
        assertFails("$assets.path(\"../messages.properties\")");
    }

    @Test
    void aTemplateCanNotReachTheVirtualMachine() throws IOException {
        assertFails("$page.getClass().forName(\"java.lang.Runtime\").getRuntime()");
        assertFails("$page.words.getClass().getClassLoader()");
        assertFails("$page.class.classLoader");
        assertFails("$site.language.getClass().forName(\"java.lang.System\")");
    }

    @Test
    void aTemplateCanNotHarmTheList() throws IOException {
        assertFails("$page.list.clear()");
        assertFails("$page.list.add(\"three\")");
        assertThat(page.list()).containsExactly("one", "two");
    }

    @Test
    void aTemplateCanNotEvaluateText() throws IOException {
        template("probe/page", "#evaluate(\"#set($a = 7 * 7)$a\")");

        assertThat(outcome()).doesNotContain("49");
    }

    @Test
    void aTemplateCanNotReadOutsideItsFolders() throws IOException {
        assertFails("#parse(\"../../../../../../etc/passwd\")");
        assertFails("#include(\"/etc/passwd\")");
        assertFails("#include(\"../messages.properties\")");
        assertFails("#include(\"layout/../../messages.properties\")");
    }

    @Test
    void aLoopEnds() throws IOException {
        String html = rendered("#foreach($i in [1..2000000])x#end");

        assertThat(html).hasSize(1_000 + 2);
    }

    @Test
    void aPageSeesNothingButItselfAndTheSite() throws IOException {
        for (String name : List.of("request", "response", "session", "application", "context", "content", "contents")) {
            assertFails("$" + name);
        }
    }

    @Test
    void theNameOfATemplateIsOneOfOurs() {
        for (String name : List.of("../secret", "probe/page.vm", "Probe", "a b", "")) {
            assertThatThrownBy(() -> views.render(View.of(name, page, Locale.UK)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void theInstallationsTemplateStandsBeforeOurs() throws IOException {
        assertThat(views.has("answer/site/page")).isTrue();
        assertThat(views.has("answer/site/nothing")).isFalse();

        template("answer/site/answers", "theirs");

        assertThat(html(views, View.of("answer/site/answers", page, Locale.UK))).isEqualTo("[theirs]");
    }

    @Test
    void inDevelopmentAChangedTemplateShowsOnReload() throws IOException {
        assertThat(rendered("before")).isEqualTo("[before]");
        assertThat(rendered("after")).isEqualTo("[after]");
    }

    @Test
    void oneTemplateReadsPagesOfSeveralKinds() throws IOException {
        template("probe/page", "$page.words #if($page.head.title)$page.head.title#end");
        VelocityViews kept = new VelocityViews(Samples.site(), Theme.in(folder), false);
        OtherPage other = new OtherPage("other words", Head.of("Other", "", ""));

        for (int time = 0; time < 2; time++) {
            assertThat(html(kept, View.of("probe/page", page, Locale.UK))).endsWith(" Probe]");
            assertThat(html(kept, View.of("probe/page", other, Locale.UK))).isEqualTo("[other words Other]");
        }
    }

    /** A page whose components stand in another order. */
    public record OtherPage(String words, Head head) implements SitePage {}

    private static String html(VelocityViews views, View view) {
        return new String(views.render(view), StandardCharsets.UTF_8);
    }

    private String rendered(String template) throws IOException {
        template("probe/page", template);
        return html(views, View.of("probe/page", page, Locale.UK));
    }

    private void assertFails(String template) throws IOException {
        template("probe/page", template);
        assertThat(outcome()).as(template).isEqualTo("refused");
    }

    private String outcome() {
        try {
            return html(views, View.of("probe/page", page, Locale.UK));
        } catch (VelocityException e) {
            return "refused";
        }
    }

    private void template(String name, String text) throws IOException {
        Path file = folder.resolve(name + ".vm");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
