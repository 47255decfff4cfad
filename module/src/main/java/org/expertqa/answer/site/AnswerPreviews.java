package org.expertqa.answer.site;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.expertqa.account.Account;
import org.expertqa.account.AccountId;
import org.expertqa.account.Accounts;
import org.expertqa.account.RoleTable;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.ItemSummary;
import org.expertqa.content.Live;
import org.expertqa.content.PreviewLink;
import org.expertqa.content.PreviewLinks;
import org.expertqa.content.PreviewToken;
import org.expertqa.content.Resolution;
import org.expertqa.content.Revision;
import org.expertqa.content.Slug;
import org.expertqa.view.View;

/** Finds the draft that a preview link shows, while the link works and whoever made it could still read the draft. */
@Dependent
public class AnswerPreviews {

    private static final Slug NO_SLUG = new Slug("preview");
    private final PreviewLinks links;
    private final Accounts accounts;
    private final Contents contents;
    private final AnswerPages pages;

    @Inject
    public AnswerPreviews(PreviewLinks links, Accounts accounts, Contents contents, AnswerPages pages) {
        this.links = links;
        this.accounts = accounts;
        this.contents = contents;
        this.pages = pages;
    }

    Optional<View> page(String token, Instant at) {
        return PreviewToken.of(token)
                .flatMap(links::find)
                .filter(this::isStillGranted)
                .flatMap(link -> contents.latest(ExpertAnswers.TYPE, link.item())
                        .map(draft -> pages.preview(asIfLive(draft, at), link.endsAt(), at)));
    }

    private boolean isStillGranted(PreviewLink link) {
        return contents.item(ExpertAnswers.TYPE, link.item())
                .filter(item -> isGranted(item, link))
                .isPresent();
    }

    private boolean isGranted(ItemSummary item, PreviewLink link) {
        Optional<Account> maker = accounts.find(AccountId.of(link.account()));
        return maker.filter(account ->
                        RoleTable.mayReadDraft(account, item.createdBy().map(AccountId::of)))
                .isPresent();
    }

    /** The draft with the dates of what is public of it, as far as anything is. */
    private Live<ExpertAnswer> asIfLive(Revision<ExpertAnswer> draft, Instant at) {
        Optional<Live<ExpertAnswer>> live = live(draft.item(), at);
        return new Live<>(
                draft.content().slug().orElse(NO_SLUG),
                draft,
                live.map(Live::publishedAt).orElse(at),
                live.map(Live::modifiedAt).orElse(at),
                Optional.empty(),
                live.map(Live::foundRelated).orElse(List.of()));
    }

    private Optional<Live<ExpertAnswer>> live(ItemId id, Instant at) {
        return contents.live(ExpertAnswers.TYPE, id, at) instanceof Resolution.Found<ExpertAnswer> found
                ? Optional.of(found.live())
                : Optional.empty();
    }
}
