package org.expertqa.admin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.expertqa.SiteApplication;
import org.expertqa.account.Permission;
import org.expertqa.account.Role;
import org.expertqa.account.RoleTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever asks for a screen is asked for a permission, whichever screen it is. */
class AdminGateTest {

    private static final List<Class<?>> SCREENS = new SiteApplication()
            .getClasses().stream()
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .filter(type -> type.getAnnotation(Path.class).value().startsWith("/admin"))
                    .toList();

    @Test
    void theRulesLookAtAllScreens() {
        assertThat(SCREENS).hasSizeGreaterThan(8);
        assertThat(methods()).hasSizeGreaterThan(15);
    }

    /** By its package the gate knows what a screen is. */
    @Test
    void theGateStandsBeforeEveryControllerOfScreens() {
        assertThat(SCREENS).allSatisfy(type -> assertThat(type.getPackageName()).endsWith(".admin"));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void aMethodNamesItsPermissionOrIsOpenToAll(Method method) {
        boolean isOpen = method.isAnnotationPresent(OpenToAll.class);

        assertThat(AdminGate.permission(method).isPresent())
                .as(method.toString())
                .isNotEqualTo(isOpen);
    }

    @Test
    void onlyWhatComesBeforeSigningInIsOpenToAll() {
        assertThat(methods().stream()
                        .filter(method -> method.isAnnotationPresent(OpenToAll.class))
                        .map(method -> method.getDeclaringClass().getSimpleName())
                        .distinct())
                .containsExactlyInAnyOrder(
                        "SetUpController", "SignInController", "SignOutController", "PasswordLinkController");
    }

    @ParameterizedTest
    @MethodSource("everyScreenForEveryRole")
    void theTableOfRolesDecides(Method method, Role role) {
        Optional<Permission> needed = AdminGate.permission(method);
        AdminRequest request = AdminRequests.of(AdminRequests.account(role));

        assertThat(new Admission(needed).refusal(request).isEmpty())
                .isEqualTo(RoleTable.allows(role, needed.orElseThrow()));
    }

    @Test
    void whoIsDeniedIsToldSo() {
        AdminRequest author = AdminRequests.of(AdminRequests.account(Role.AUTHOR));

        assertThat(new Admission(Optional.of(Permission.MANAGE_ACCOUNTS)).refusal(author))
                .hasValueSatisfying(answer -> assertThat(answer.getStatus()).isEqualTo(403));
    }

    @Test
    void aMethodThatNamesNothingIsShutToEverybody() {
        AdminRequest admin = AdminRequests.of(AdminRequests.account(Role.ADMIN));

        assertThat(new Admission(Optional.empty()).refusal(admin))
                .hasValueSatisfying(answer -> assertThat(answer.getStatus()).isEqualTo(403));
    }

    @Test
    void whoeverIsNotSignedInGoesToSignInAndOnFromThere() {
        assertThat(new Admission(Optional.of(Permission.READ_DESK)).refusal(AdminRequests.ofNobody("/admin/accounts")))
                .hasValueSatisfying(answer -> {
                    assertThat(answer.getStatus()).isEqualTo(303);
                    assertThat(answer.getHeaderString("Location")).isEqualTo("/admin/sign-in?to=%2Fadmin%2Faccounts");
                });
    }

    @Test
    void aScriptIsToldInASentence() {
        Admission admission = new Admission(Optional.of(Permission.MANAGE_ACCOUNTS), true);

        assertThat(admission.refusal(AdminRequests.ofNobody("/admin/answers/x/working-copy")))
                .hasValueSatisfying(answer -> {
                    assertThat(answer.getStatus()).isEqualTo(401);
                    assertThat(answer.getEntity()).isEqualTo("You are not signed in any more");
                });
        assertThat(admission.refusal(AdminRequests.of(AdminRequests.account(Role.AUTHOR))))
                .hasValueSatisfying(answer -> {
                    assertThat(answer.getStatus()).isEqualTo(403);
                    assertThat(answer.getMediaType().toString()).startsWith("text/plain");
                });
    }

    static List<Method> methods() {
        return SCREENS.stream()
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(AdminGateTest::isAsked)
                .toList();
    }

    static Stream<Arguments> everyScreenForEveryRole() {
        return methods().stream()
                .filter(method -> !method.isAnnotationPresent(OpenToAll.class))
                .flatMap(method -> Arrays.stream(Role.values()).map(role -> Arguments.of(method, role)));
    }

    private static boolean isAsked(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(each -> each.annotationType().isAnnotationPresent(HttpMethod.class));
    }
}
