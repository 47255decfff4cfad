package org.expertqa.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PageLanguageTest {

    @Test
    void theDirectionFollowsFromTheLanguageOrTheScript() {
        assertThat(direction("ar")).isEqualTo("rtl");
        assertThat(direction("ar-EG")).isEqualTo("rtl");
        assertThat(direction("he")).isEqualTo("rtl");
        assertThat(direction("fa-IR")).isEqualTo("rtl");
        assertThat(direction("pa-Arab")).isEqualTo("rtl");
        assertThat(direction("ar-Latn")).isEqualTo("ltr");
        assertThat(direction("en-GB")).isEqualTo("ltr");
    }

    @Test
    void aTagThatIsNoneMeansTheOtherLanguage() {
        assertThat(PageLanguage.locale("", Locale.UK)).isEqualTo(Locale.UK);
        assertThat(PageLanguage.locale("not a language", Locale.UK)).isEqualTo(Locale.UK);
        assertThat(PageLanguage.locale("de-AT", Locale.UK)).isEqualTo(Locale.forLanguageTag("de-AT"));
    }

    @Test
    void aPartNamesItsLanguageOnlyWhereItDiffers() {
        assertThat(PageLanguage.within(Locale.UK, Locale.US)).isEmpty();
        assertThat(PageLanguage.within(Locale.forLanguageTag("ar"), Locale.UK))
                .contains(new PageLanguage("en-GB", "ltr"));
    }

    private static String direction(String tag) {
        return PageLanguage.of(Locale.forLanguageTag(tag)).direction();
    }
}
