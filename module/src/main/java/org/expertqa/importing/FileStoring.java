package org.expertqa.importing;

import java.util.ArrayList;
import java.util.List;
import org.expertqa.content.Transactions;
import org.expertqa.expert.Experts;
import org.expertqa.topic.Topics;

/** Stores all items of one file, each in a transaction of its own. */
final class FileStoring {

    private final Transactions transactions;
    private final EntityStoring entities;
    private final AnswerStoring answers;

    FileStoring(Transactions transactions, EntityStoring entities, AnswerStoring answers) {
        this.transactions = transactions;
        this.entities = entities;
        this.answers = answers;
    }

    FileResult store(ReadFile file, SourceText source) {
        return file.answers().isEmpty() ? entities(file, source) : answers(file, source);
    }

    private FileResult entities(ReadFile file, SourceText source) {
        List<StoredItem> results = new ArrayList<>();
        file.experts()
                .forEach(expert ->
                        results.add(transactions.inTransaction(() -> entities.store(Experts.TYPE, expert, source))));
        file.topics()
                .forEach(topic ->
                        results.add(transactions.inTransaction(() -> entities.store(Topics.TYPE, topic, source))));
        return FileResult.stored(file, results);
    }

    private FileResult answers(ReadFile file, SourceText source) {
        List<StoredItem> results = new ArrayList<>();
        for (int i = 0; i < file.answers().size(); i++) {
            int index = i;
            results.add(transactions.inTransaction(() -> answers.store(file, index, source)));
        }
        return FileResult.stored(file, results);
    }
}
