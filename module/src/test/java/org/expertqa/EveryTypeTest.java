package org.expertqa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.expertqa.content.Slug;
import org.expertqa.representation.Shape;
import org.expertqa.representation.Shapes;
import org.expertqa.site.Addresses;
import org.junit.jupiter.api.Test;

/** Every type of content has the pages that the API and the sitemap lead to. */
class EveryTypeTest {

    private static final Slug SLUG = new Slug("some-item");

    @Test
    void aControllerStandsWhereItsPagesAre() {
        List<String> doors = new SiteApplication()
                .getClasses().stream()
                        .map(door -> door.getAnnotation(Path.class))
                        .filter(Objects::nonNull)
                        .map(Path::value)
                        .toList();

        assertThat(doors)
                .containsAll(
                        Shapes.ALL.stream().map(shape -> "/" + shape.path()).toList());
    }

    @Test
    void aControllerStandsWhereItsListForEditorsIs() {
        assertThat(new SiteApplication()
                        .getClasses().stream()
                                .map(door -> door.getAnnotation(Path.class))
                                .filter(Objects::nonNull)
                                .map(Path::value))
                .containsAll(Shapes.ALL.stream()
                        .map(shape -> "/admin/" + shape.path())
                        .toList());
    }

    @Test
    void theAddressesOfPagesAreThoseOfTheShapes() {
        List<Function<Slug, String>> pages = List.of(Addresses::answer, Addresses::expert, Addresses::topic);

        assertThat(pages.stream().map(page -> page.apply(SLUG)))
                .containsExactlyElementsOf(Shapes.ALL.stream()
                        .map((Shape shape) -> shape.page(SLUG))
                        .toList());
    }
}
