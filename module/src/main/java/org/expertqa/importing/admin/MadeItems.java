package org.expertqa.importing.admin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.expertqa.admin.AdminRequest;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.content.ContentType;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.ItemSummary;
import org.expertqa.expert.Experts;
import org.expertqa.importing.ImportSources;
import org.expertqa.topic.Topics;

/** Finds what was made of a text. */
final class MadeItems {

    private final Contents contents;
    private final ImportSources sources;

    MadeItems(Contents contents, ImportSources sources) {
        this.contents = contents;
        this.sources = sources;
    }

    List<MadeItem> of(String sha256, AdminRequest request) {
        return sources.itemsOf(sha256).stream()
                .flatMap(id -> item(id, request).stream())
                .toList();
    }

    private Optional<MadeItem> item(ItemId id, AdminRequest request) {
        return Stream.of(
                        item(ExpertAnswers.TYPE, "/admin/answers/", id, request),
                        item(Experts.TYPE, "/admin/experts/", id, request),
                        item(Topics.TYPE, "/admin/topics/", id, request))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<MadeItem> item(ContentType<?> type, String folder, ItemId id, AdminRequest request) {
        return contents.item(type, id)
                .map(item -> new MadeItem(request.site().path(folder + id), title(item), stateWords(item, request)));
    }

    private static String title(ItemSummary item) {
        return item.title().isBlank() ? item.id().toString() : item.title();
    }

    private static String stateWords(ItemSummary item, AdminRequest request) {
        return request.text().get("itemState." + item.state());
    }
}
