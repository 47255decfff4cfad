package org.expertqa.content.admin;

import java.util.Optional;
import org.expertqa.account.Account;
import org.expertqa.account.AccountId;
import org.expertqa.account.Permission;
import org.expertqa.account.RoleTable;
import org.expertqa.admin.AdminRequest;
import org.expertqa.content.Author;
import org.expertqa.content.ItemId;
import org.expertqa.content.ItemSummary;
import org.expertqa.representation.Shape;
import org.expertqa.representation.Shapes;

/** An item on the screen of its publication, and what whoever asks for it may do there. */
record PublicationItem(Shape shape, ItemSummary summary, AdminRequest request) {

    static String path(Shape shape, ItemId id) {
        return editor(shape, id) + "/publication";
    }

    static String editor(Shape shape, ItemId id) {
        return "/admin/" + shape.path() + "/" + id;
    }

    ItemId id() {
        return summary.id();
    }

    String path() {
        return path(shape, id());
    }

    /** The screen on which it is written. */
    String editor() {
        return editor(shape, id());
    }

    boolean isReviewed() {
        return shape == Shapes.ANSWER;
    }

    boolean mayEdit() {
        return RoleTable.mayEdit(request.account(), creator());
    }

    /** Whether somebody sees it at all; reviewers see every answer. */
    boolean mayBeSeen() {
        return isReviewed() ? RoleTable.mayReadDraft(request.account(), creator()) : mayEdit();
    }

    boolean may(Permission permission) {
        return mayEdit() && request.may(permission);
    }

    boolean mayReview() {
        return isReviewed() && request.may(Permission.REVIEW);
    }

    Author author() {
        Account account = request.account();
        return new Author(account.name(), Optional.of(account.id().toString()));
    }

    private Optional<AccountId> creator() {
        return summary.createdBy().map(AccountId::of);
    }
}
