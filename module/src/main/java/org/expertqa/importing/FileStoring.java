package org.expertqa.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.expertqa.content.NotStorable;
import org.expertqa.content.StaleRevision;
import org.expertqa.content.Transactions;
import org.expertqa.expert.Experts;
import org.expertqa.importing.report.ReadFile;
import org.expertqa.importing.report.SourceText;
import org.expertqa.importing.report.Targets;
import org.expertqa.topic.Topics;

/** Stores all items of one file, each in a transaction of its own; one that can not be stored stops no other. */
final class FileStoring {

    private final Transactions transactions;
    private final ItemStoring items;
    private final AnswerStoring answers;

    FileStoring(Transactions transactions, ItemStoring items, AnswerStoring answers) {
        this.transactions = transactions;
        this.items = items;
        this.answers = answers;
    }

    FileResult store(ReadFile read, SourceText source) {
        FileInHand file = FileInHand.of(read, source);
        return FileResult.stored(read, read.answers().isEmpty() ? items(file) : answers(file));
    }

    private List<StoredItem> items(FileInHand file) {
        List<StoredItem> stored = new ArrayList<>();
        file.read()
                .experts()
                .forEach(item -> stored.add(
                        one(file, "experts[0].bio", () -> items.store(Experts.TYPE, item, "experts[0].", file))));
        file.read()
                .topics()
                .forEach(item -> stored.add(
                        one(file, "topics[0].name", () -> items.store(Topics.TYPE, item, "topics[0].", file))));
        return stored;
    }

    private List<StoredItem> answers(FileInHand file) {
        List<StoredItem> stored = new ArrayList<>();
        for (int i = 0; i < file.read().answers().size(); i++) {
            int index = i;
            stored.add(one(file, new Targets(i).answer("question"), () -> answers.store(file, index)));
        }
        return stored;
    }

    private StoredItem one(FileInHand file, String target, Supplier<StoredItem> storing) {
        try {
            return transactions.inTransaction(storing);
        } catch (NotStorable | StaleRevision e) {
            return StoredItem.failed(file.problem(target, e.getMessage()));
        }
    }
}
