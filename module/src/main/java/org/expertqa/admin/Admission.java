package org.expertqa.admin;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.expertqa.account.Permission;
import org.expertqa.account.RoleTable;

/** Lets those in to one method who may do what it needs; sends the others to sign in, or says no. */
final class Admission implements ContainerRequestFilter {

    private final Optional<Permission> needed;

    private final boolean forScripts;

    /** @param needed empty where nobody is to come in */
    Admission(Optional<Permission> needed) {
        this(needed, false);
    }

    /** @param forScripts whether a script asks, which is told in a sentence instead of a screen */
    Admission(Optional<Permission> needed, boolean forScripts) {
        this.needed = needed;
        this.forScripts = forScripts;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        AdminRequest request = (AdminRequest) context.getProperty(AdminRequest.ATTRIBUTE);
        refusal(request).ifPresent(context::abortWith);
    }

    Optional<Response> refusal(AdminRequest request) {
        if (request.signedIn().isEmpty()) {
            return Optional.of(forScripts ? sentence(401, "signedOut", request) : signIn(request));
        }
        if (isAllowed(request)) {
            return Optional.empty();
        }
        return Optional.of(forScripts ? sentence(403, "denied", request) : Reply.denied(request));
    }

    private static Response signIn(AdminRequest request) {
        return Reply.seeOther(request.site(), request.wayThroughSignIn());
    }

    private static Response sentence(int status, String name, AdminRequest request) {
        return Reply.sentence(status, request.text().get("message." + name + ".heading"));
    }

    private boolean isAllowed(AdminRequest request) {
        return needed.filter(permission -> RoleTable.allows(request.account(), permission))
                .isPresent();
    }
}
