package org.expertqa.exporting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.expertqa.content.ItemSummary;

/** The folder that the items of one type are written to, each under its slug, or under its id where that is taken. */
final class ItemFolder {

    private final Path folder;
    private final ExportFormat format;
    private final Set<String> taken = new HashSet<>();

    ItemFolder(Path folder, ExportFormat format) {
        this.folder = folder;
        this.format = format;
    }

    ExportFormat format() {
        return format;
    }

    void write(ItemSummary item, String text) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(name(item) + format.ending()), text.getBytes(StandardCharsets.UTF_8));
    }

    private String name(ItemSummary item) {
        String id = item.id().toString();
        String name = item.slug().map(slug -> slug.value()).orElse(id);
        return taken.add(name) ? name : id;
    }
}
