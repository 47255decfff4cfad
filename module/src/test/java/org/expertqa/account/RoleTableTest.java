package org.expertqa.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of who may do what, cell by cell, and what is made of it. */
class RoleTableTest {

    private static final String TABLE = """
            READ_DESK        | yes | yes | yes | yes
            KEEP_OWN_ACCOUNT | yes | yes | yes | yes
            CREATE_ITEM      | yes | yes | yes | yes
            EDIT_OWN         | yes | yes | yes | yes
            EDIT_ANY         | no  | no  | yes | yes
            REVIEW           | no  | yes | yes | yes
            PUBLISH          | no  | no  | yes | yes
            SCHEDULE         | no  | no  | yes | yes
            WITHDRAW         | no  | no  | yes | yes
            ARCHIVE          | no  | no  | yes | yes
            MANAGE_EXPERTS   | no  | no  | yes | yes
            MANAGE_TOPICS    | no  | no  | yes | yes
            MANAGE_MEDIA     | no  | no  | yes | yes
            MANAGE_ACCOUNTS  | no  | no  | no  | yes
            CHANGE_SETTINGS  | no  | no  | no  | yes
            READ_AUDIT       | no  | no  | no  | yes
            ERASE            | no  | no  | no  | yes
            """;

    @ParameterizedTest
    @CsvSource(textBlock = TABLE, delimiter = '|')
    void eachRoleMayDoWhatTheTableSays(
            Permission permission, String author, String reviewer, String editor, String admin) {
        assertThat(RoleTable.allows(Role.AUTHOR, permission)).isEqualTo(author.equals("yes"));
        assertThat(RoleTable.allows(Role.REVIEWER, permission)).isEqualTo(reviewer.equals("yes"));
        assertThat(RoleTable.allows(Role.EDITOR, permission)).isEqualTo(editor.equals("yes"));
        assertThat(RoleTable.allows(Role.ADMIN, permission)).isEqualTo(admin.equals("yes"));
    }

    @Test
    void everyPermissionHasALineAbove() {
        assertThat(TABLE.lines().map(line -> line.split("\\|")[0].strip()))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Permission.values()).map(Enum::name).toList());
    }

    @Test
    void anAuthorAndAReviewerEditOwnItemsOnly() {
        for (Role role : new Role[] {Role.AUTHOR, Role.REVIEWER}) {
            Account account = account(role);

            assertThat(RoleTable.mayEdit(account, Optional.of(account.id()))).isTrue();
            assertThat(RoleTable.mayEdit(account, Optional.of(account(role).id())))
                    .isFalse();
            assertThat(RoleTable.mayEdit(account, Optional.empty())).isFalse();
        }
    }

    @Test
    void anEditorAndAnAdminEditAnyItem() {
        for (Role role : new Role[] {Role.EDITOR, Role.ADMIN}) {
            assertThat(RoleTable.mayEdit(account(role), Optional.empty())).isTrue();
            assertThat(RoleTable.mayEdit(
                            account(role), Optional.of(account(Role.AUTHOR).id())))
                    .isTrue();
        }
    }

    @Test
    void aDisabledAccountMayDoNothing() {
        Account out = account(Role.ADMIN).keptOut(true);

        assertThat(Permission.values()).noneMatch(permission -> RoleTable.allows(out, permission));
        assertThat(RoleTable.mayEdit(out, Optional.of(out.id()))).isFalse();
        assertThatThrownBy(() -> RoleTable.require(out, Permission.READ_DESK)).isInstanceOf(NotAllowed.class);
    }

    private static Account account(Role role) {
        return new Account(
                new AccountId(UUID.randomUUID()),
                new EmailAddress("nora@example.org"),
                "Nora Field",
                role,
                true,
                false,
                Instant.EPOCH);
    }
}
