package org.expertqa.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.expertqa.account.Account;
import org.expertqa.account.Actor;
import org.expertqa.account.EmailAddress;
import org.expertqa.account.EmailTaken;
import org.expertqa.account.Password;
import org.expertqa.account.PasswordProblem;
import org.expertqa.account.Role;
import org.expertqa.app.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Adds an account that can sign in at once. */
@Command(
        name = "add",
        description = "Adds an account; its password is the first line of standard input, or is asked for.",
        mixinStandardHelpOptions = true)
final class UserAddCommand implements Callable<Integer> {

    @Mixin
    private HomeOption home;

    @Spec
    private CommandSpec spec;

    @Option(names = "--email", paramLabel = "E", required = true, description = "the e-mail address to sign in with")
    private String email;

    @Option(names = "--name", paramLabel = "N", required = true, description = "the name that others see")
    private String name;

    @Option(names = "--role", paramLabel = "R", required = true, description = "author, reviewer, editor or admin")
    private String role;

    @Override
    public Integer call() throws IOException {
        EmailAddress address = EmailAddress.of(email).orElseThrow(() -> wrong("--email", email, EmailAddress.RIGHT));
        Role known =
                Role.of(role).orElseThrow(() -> wrong("--role", role, "A role is author, reviewer, editor or admin."));
        if (!Account.isName(name)) {
            throw wrong("--name", name, Account.RIGHT_NAME);
        }
        try (Installation installation = home.open()) {
            add(installation, address, known);
        }
        spec.commandLine().getOut().println("added " + known.word() + " " + address);
        return 0;
    }

    private void add(Installation installation, EmailAddress address, Role known) throws IOException {
        if (installation.accounts().find(address).isPresent()) {
            throw new EmailTaken(address);
        }
        Password password = typed().read();
        Optional<PasswordProblem> problem = installation.passwords().problem(password, address, name);
        if (problem.isPresent()) {
            throw new PasswordRefused(problem.get().sentence());
        }
        installation
                .accounts()
                .add(address, name, known, installation.passwords().hash(password), Actor.COMMAND_LINE);
    }

    private static TypedPassword typed() {
        return new TypedPassword(System.in, Optional.ofNullable(System.console()));
    }

    private ParameterException wrong(String option, String value, String right) {
        return new ParameterException(spec.commandLine(), option + " is \"" + value + "\". " + right);
    }
}
