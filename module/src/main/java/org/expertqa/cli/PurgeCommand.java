package org.expertqa.cli;

import java.util.concurrent.Callable;
import org.expertqa.app.ContentTypes;
import org.expertqa.app.Installation;
import org.expertqa.content.Author;
import org.expertqa.content.ContentType;
import org.expertqa.content.ItemId;
import org.expertqa.content.NotFound;
import org.expertqa.content.Slug;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Erases one item for good. */
@Command(
        name = "purge",
        description = "Erases an item for good: its revisions, publications and kept source.",
        mixinStandardHelpOptions = true)
final class PurgeCommand implements Callable<Integer> {

    @Mixin
    private HomeOption home;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "TYPE", description = "answer, expert or topic")
    private String type;

    @Parameters(paramLabel = "SLUG", description = "the item's slug, or an old one")
    private String slug;

    @Override
    public Integer call() {
        ContentType<?> known = type();
        try (Installation installation = home.open()) {
            ItemId id = Slug.of(slug)
                    .flatMap(valid -> installation.contents().find(known, valid))
                    .orElseThrow(() -> new NotFound("There is no " + type + " with the slug \"" + slug + "\"."));
            installation.contents().purge(id, new Author("purge"));
            spec.commandLine().getOut().println("purged " + type + " " + slug);
            return 0;
        }
    }

    private ContentType<?> type() {
        return ContentTypes.named(type)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "\"" + type + "\" is no type; use one of " + ContentTypes.ALL + "."));
    }
}
