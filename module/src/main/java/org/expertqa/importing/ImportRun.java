package org.expertqa.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.expertqa.importing.report.ImportProblem;
import org.expertqa.importing.report.ReadFile;
import org.expertqa.importing.report.SourceText;
import org.expertqa.importing.report.Unreadable;

/**
 * One run over many files: a group at a time is stored in one transaction, while the next is read. Of each group
 * those are told first that could not be read, then those that were stored, in the order of the files.
 */
final class ImportRun {

    /** So many files are stored in one transaction: a commit waits for the disk, and one wait does for all of them. */
    private static final int GROUP = 50;

    private final Reader reader;
    private final ImportOptions options;
    private final Consumer<FileResult> listener;

    ImportRun(Reader reader, ImportOptions options, Consumer<FileResult> listener) {
        this.reader = reader;
        this.options = options;
        this.listener = listener;
    }

    /** Only reads, and tells what was read, and what would stand in the way if the import is to publish. */
    void read(List<? extends ImportFile> files) {
        files.stream()
                .flatMap(file -> partsOf(file).stream())
                .map(this::read)
                .map(reading -> reading.file()
                        .map(found -> FileResult.read(found.read(), options.publish() ? Foreseen.in(found) : List.of()))
                        .or(reading::failure)
                        .orElseThrow())
                .forEach(listener);
    }

    /**
     * Stores experts and topics, then answers, and last those answers that refer to answers which come later. The work on a
     * group is told when it is committed.
     */
    void store(
            List<? extends ImportFile> files, ImportPlan plan, Function<List<FileInHand>, List<FileResult>> storing) {
        List<ImportFile> items = new ArrayList<>();
        List<ImportFile> answers = new ArrayList<>();
        files.forEach(file -> (holdsAnAnswer(file) ? answers : items).add(file));
        List<ImportFile> late = new ArrayList<>();
        inGroups(items, storing, file -> false, late);
        inGroups(answers, storing, file -> plan.add(file).refersAhead(file), late);
        inGroups(late, storing, file -> false, new ArrayList<>());
    }

    private void inGroups(
            List<ImportFile> files,
            Function<List<FileInHand>, List<FileResult>> storing,
            Predicate<FileInHand> isLate,
            List<ImportFile> late) {
        ReadAhead<Reading> ahead = new ReadAhead<>(this::read);
        List<ImportFile> group = new ArrayList<>();
        for (ImportFile file : files) {
            for (ImportFile part : partsOf(file)) {
                group.add(part);
                if (group.size() == GROUP) {
                    storing.apply(inHand(ahead.before(group), isLate, late)).forEach(listener);
                    group = new ArrayList<>();
                }
            }
        }
        storing.apply(inHand(ahead.before(group), isLate, late)).forEach(listener);
        storing.apply(inHand(ahead.before(List.of()), isLate, late)).forEach(listener);
    }

    /** The files that could be read and are to be stored now; the others are told, or left for later. */
    private List<FileInHand> inHand(List<Reading> readings, Predicate<FileInHand> isLate, List<ImportFile> late) {
        List<FileInHand> now = new ArrayList<>();
        for (Reading reading : readings) {
            reading.failure().ifPresent(listener);
            reading.file().ifPresent(file -> {
                if (isLate.test(file)) {
                    late.add(reading.part());
                } else {
                    now.add(file);
                }
            });
        }
        return now;
    }

    /** The texts of a file; a container that can not be opened is told, and has none. */
    private List<ImportFile> partsOf(ImportFile file) {
        try {
            return file.parts();
        } catch (Unreadable | IOException e) {
            listener.accept(failed(file, e));
            return List.of();
        }
    }

    /** Whether a file is to be stored after the experts and topics; what can not be read is told when its turn comes. */
    private static boolean holdsAnAnswer(ImportFile file) {
        try {
            return !file.read().saysType("expert", "topic");
        } catch (Unreadable | IOException e) {
            return true;
        }
    }

    private Reading read(ImportFile part) {
        try {
            SourceText source = part.read();
            ReadFile read = reader.read(source);
            FileInHand file = FileInHand.of(
                    options.ctaUrl().map(read::withCallsToActionLeadingTo).orElse(read), source);
            return new Reading(part, Optional.of(file), Optional.empty());
        } catch (Unreadable | IOException e) {
            return new Reading(part, Optional.empty(), Optional.of(failed(part, e)));
        }
    }

    /** A file as it was read, or why it could not be. */
    private record Reading(ImportFile part, Optional<FileInHand> file, Optional<FileResult> failure) {}

    private static FileResult failed(ImportFile file, Exception e) {
        int line = e instanceof Unreadable unreadable ? unreadable.line() : 1;
        String message = e instanceof IOException ? "The file can not be read: " + e : e.getMessage();
        return FileResult.failed(new ImportProblem(file.name(), line, message));
    }
}
