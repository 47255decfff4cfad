package org.expertqa.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.app.ContentTypes;
import org.expertqa.app.Installation;
import org.expertqa.content.Author;
import org.expertqa.content.ContentType;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.NotFound;
import org.expertqa.content.Slug;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Parameters(paramLabel = "TYPE", description = "a type of content, such as answer, expert or topic")
    private String type;

    @Parameters(paramLabel = "SLUG", description = "the item's slug, or an old one")
    private String slug;

    @Option(names = "--force", description = "Erases it even where public pages show it.")
    private boolean force;

    @Override
    public Integer call() {
        ContentType<?> known = type();
        try (Installation installation = home.open()) {
            ItemId id = Slug.of(slug)
                    .flatMap(valid -> installation.contents().find(known, valid))
                    .orElseThrow(() -> new NotFound("There is no " + type + " with the slug \"" + slug + "\"."));
            List<String> users = force ? List.of() : answersThatShow(installation.contents(), id);
            if (!users.isEmpty()) {
                String sentence = "The " + type + " " + slug + " is shown by these answers: " + String.join(", ", users)
                        + ". Give them another one first, or erase it all the same with --force.";
                spec.commandLine().getErr().println(sentence);
                return 1;
            }
            installation.contents().purge(id, new Author("purge"));
            spec.commandLine().getOut().println("purged " + type + " " + slug);
            return 0;
        }
    }

    private static List<String> answersThatShow(Contents contents, ItemId id) {
        return contents.usedBy(id).stream()
                .flatMap(user -> contents.item(ExpertAnswers.TYPE, user).stream())
                .flatMap(user -> user.slug().stream())
                .map(Slug::value)
                .toList();
    }

    private ContentType<?> type() {
        return ContentTypes.named(type)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "\"" + type + "\" is no type; use one of " + ContentTypes.ALL + "."));
    }
}
