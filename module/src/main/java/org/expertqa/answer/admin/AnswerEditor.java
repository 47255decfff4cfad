package org.expertqa.answer.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.expertqa.account.Account;
import org.expertqa.account.AccountId;
import org.expertqa.account.RoleTable;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.answer.Section;
import org.expertqa.content.Author;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.ItemSummary;
import org.expertqa.content.Period;
import org.expertqa.content.Revision;
import org.expertqa.content.WorkingCopies;
import org.expertqa.content.WorkingCopy;
import org.expertqa.importing.SectionIds;

/** What an editor does to one answer: begin it, keep what was typed, save it, publish it, withdraw it. */
@Dependent
public class AnswerEditor {

    private final Contents contents;
    private final WorkingCopies copies;
    private final Clock clock;

    @Inject
    public AnswerEditor(Contents contents, WorkingCopies copies, Clock clock) {
        this.contents = contents;
        this.copies = copies;
        this.clock = clock;
    }

    /** A new answer, of which only somebody's working copy is there. */
    ItemId begin(Account account, String language) {
        ItemId id = contents.nextId();
        ExpertAnswer nothing = ExpertAnswer.asking("").with().language(language).build();
        copies.keep(ExpertAnswers.TYPE, id, account.id().toString(), 0, nothing, "");
        return id;
    }

    /** What is there of an answer for this account; empty when there is nothing. */
    Optional<Editing> find(ItemId id, Account account) {
        Editing editing = new Editing(
                id,
                contents.item(ExpertAnswers.TYPE, id),
                contents.latest(ExpertAnswers.TYPE, id),
                copies.find(ExpertAnswers.TYPE, id, account.id().toString()));
        boolean nothing = editing.item().isEmpty() && editing.copy().isEmpty();
        return nothing ? Optional.empty() : Optional.of(editing);
    }

    /** Whether the account may change it: a new one is of whoever began it. */
    static boolean mayEdit(Account account, Editing editing) {
        Optional<AccountId> creator = editing.item()
                .map(ItemSummary::createdBy)
                .orElse(Optional.empty())
                .map(AccountId::of);
        return editing.item().isEmpty() || RoleTable.mayEdit(account, creator);
    }

    /** The content that a form began with; an empty answer where there was none. */
    ExpertAnswer base(ItemId id, int revision) {
        return contents.revision(ExpertAnswers.TYPE, id, revision)
                .map(Revision::content)
                .orElseGet(() -> ExpertAnswer.asking(""));
    }

    WorkingCopy<ExpertAnswer> keep(ItemId id, Account account, int base, ExpertAnswer typed, String note) {
        return copies.keep(ExpertAnswers.TYPE, id, account.id().toString(), base, typed, note);
    }

    void discard(ItemId id, Account account) {
        copies.drop(id, account.id().toString());
    }

    List<WorkingCopy<ExpertAnswer>> ofAccount(Account account) {
        return copies.list(ExpertAnswers.TYPE, account.id().toString());
    }

    /**
     * Appends a revision to the one that was expected, and forgets the working copy.
     *
     * @throws org.expertqa.content.StaleRevision when somebody has saved in between
     * @throws org.expertqa.content.NotStorable when it is too large
     */
    Revision<ExpertAnswer> save(ItemId id, int expected, ExpertAnswer typed, Author by, String note) {
        ExpertAnswer before = base(id, expected);
        ExpertAnswer content = typed.equals(before) ? typed : withNamedSections(typed, before);
        Revision<ExpertAnswer> saved = contents.save(ExpertAnswers.TYPE, id, expected, content, by, note);
        by.account().ifPresent(account -> copies.drop(id, account));
        return saved;
    }

    /** A section that was not there before gets an anchor that says what it is about, and keeps it from then on. */
    private static ExpertAnswer withNamedSections(ExpertAnswer typed, ExpertAnswer before) {
        Set<String> known = before.sections().stream().map(Section::id).collect(Collectors.toSet());
        List<Section> sections = typed.sections();
        List<Section> named = SectionIds.complete(sections.stream()
                .map(section -> known.contains(section.id()) ? section : unnamed(section))
                .toList());
        List<Section> all = IntStream.range(0, sections.size())
                .mapToObj(i -> known.contains(sections.get(i).id()) ? sections.get(i) : named.get(i))
                .toList();
        return typed.with().sections(all).build();
    }

    private static Section unnamed(Section section) {
        return new Section("", section.kind(), section.heading(), section.body());
    }

    /** @throws org.expertqa.content.PublicationRefused when something stands in the way */
    void publish(ItemId id, int revision, Author by) {
        contents.publish(ExpertAnswers.TYPE, id, revision, Period.from(clock.instant()), by);
    }

    void withdraw(ItemId id, Author by) {
        contents.withdraw(id, by);
    }
}
