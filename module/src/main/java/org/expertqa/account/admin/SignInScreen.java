package org.expertqa.account.admin;

import java.util.List;
import java.util.Optional;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Field;
import org.expertqa.admin.FieldProblem;
import org.expertqa.admin.ReturnPath;
import org.expertqa.view.AdminScreen;
import org.expertqa.view.Frame;
import org.expertqa.view.Messages;
import org.expertqa.view.ScreenView;

/** The form to sign in by, which knows where somebody wanted to go. */
public record SignInScreen(
        Frame frame, String to, Optional<String> pause, List<FieldProblem> problems, Field email, Field password)
        implements AdminScreen {

    public SignInScreen {
        problems = List.copyOf(problems);
    }

    /** @param problem why they are not in; it stands by the first field, for it is not told which of the two is wrong */
    static ScreenView of(String email, ReturnPath to, Optional<String> problem, AdminRequest request) {
        List<FieldProblem> problems = problem.map(sentence -> new FieldProblem("email", sentence)).stream()
                .toList();
        return with(email, to, problems, request);
    }

    static ScreenView with(String email, ReturnPath to, List<FieldProblem> problems, AdminRequest request) {
        return screen(email, to, Optional.empty(), problems, request);
    }

    /** For somebody who has to wait: nothing that they typed is wrong for that. */
    static ScreenView waiting(String email, ReturnPath to, String sentence, AdminRequest request) {
        return screen(email, to, Optional.of(sentence), List.of(), request);
    }

    private static ScreenView screen(
            String email, ReturnPath to, Optional<String> pause, List<FieldProblem> problems, AdminRequest request) {
        Messages text = request.text();
        SignInScreen screen = new SignInScreen(
                request.frame(text.get("signIn.title")),
                to.value(),
                pause,
                problems,
                AccountFields.email("username", text).holding(email).with(problems),
                Field.password("password", "current-password", text)
                        .withoutHint()
                        .with(problems));
        return request.view("account/admin/sign-in", screen);
    }
}
