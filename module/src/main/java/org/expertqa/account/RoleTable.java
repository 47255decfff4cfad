package org.expertqa.account;

import static org.expertqa.account.Permission.ARCHIVE;
import static org.expertqa.account.Permission.CREATE_ITEM;
import static org.expertqa.account.Permission.EDIT_ANY;
import static org.expertqa.account.Permission.EDIT_OWN;
import static org.expertqa.account.Permission.KEEP_OWN_ACCOUNT;
import static org.expertqa.account.Permission.MANAGE_EXPERTS;
import static org.expertqa.account.Permission.MANAGE_MEDIA;
import static org.expertqa.account.Permission.MANAGE_TOPICS;
import static org.expertqa.account.Permission.PUBLISH;
import static org.expertqa.account.Permission.READ_DESK;
import static org.expertqa.account.Permission.REVIEW;
import static org.expertqa.account.Permission.SCHEDULE;
import static org.expertqa.account.Permission.WITHDRAW;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The one table of who may do what: every door asks it, and nothing else decides. */
public final class RoleTable {

    private static final Set<Permission> AUTHOR = EnumSet.of(READ_DESK, KEEP_OWN_ACCOUNT, CREATE_ITEM, EDIT_OWN);
    private static final Set<Permission> REVIEWER = and(AUTHOR, REVIEW);
    private static final Set<Permission> EDITOR =
            and(REVIEWER, EDIT_ANY, PUBLISH, SCHEDULE, WITHDRAW, ARCHIVE, MANAGE_EXPERTS, MANAGE_TOPICS, MANAGE_MEDIA);
    private static final Set<Permission> ADMIN = EnumSet.allOf(Permission.class);
    private static final Map<Role, Set<Permission>> TABLE = Map.of(
            Role.AUTHOR, AUTHOR,
            Role.REVIEWER, REVIEWER,
            Role.EDITOR, EDITOR,
            Role.ADMIN, ADMIN);

    private RoleTable() {}

    public static boolean allows(Role role, Permission permission) {
        return TABLE.get(role).contains(permission);
    }

    /** The same for an account, which may do nothing once it is disabled. */
    public static boolean allows(Account account, Permission permission) {
        return !account.disabled() && allows(account.role(), permission);
    }

    /** Goes on only when the account may do it: what every door of the desk asks first. */
    public static void require(Account account, Permission permission) {
        if (!allows(account, permission)) {
            throw new NotAllowed(permission);
        }
    }

    /**
     * Whether the account may change an item: any, or those that it made itself.
     *
     * @param creator who made the item; empty when it came by an import
     */
    public static boolean mayEdit(Account account, Optional<AccountId> creator) {
        boolean own = creator.filter(account.id()::equals).isPresent();
        return allows(account, EDIT_ANY) || own && allows(account, EDIT_OWN);
    }

    /** Whether the account may see an answer that is not public: its own, or any as one who changes or reviews them. */
    public static boolean mayReadDraft(Account account, Optional<AccountId> creator) {
        return mayEdit(account, creator) || allows(account, REVIEW);
    }

    private static Set<Permission> and(Set<Permission> fewer, Permission... more) {
        Set<Permission> all = EnumSet.copyOf(fewer);
        all.addAll(Set.of(more));
        return all;
    }
}
