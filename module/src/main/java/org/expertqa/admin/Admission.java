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

    /** @param needed empty where nobody is to come in */
    Admission(Optional<Permission> needed) {
        this.needed = needed;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        AdminRequest request = (AdminRequest) context.getProperty(AdminRequest.ATTRIBUTE);
        refusal(request).ifPresent(context::abortWith);
    }

    Optional<Response> refusal(AdminRequest request) {
        if (request.signedIn().isEmpty()) {
            return Optional.of(Reply.seeOther(request.site(), request.wayThroughSignIn()));
        }
        return isAllowed(request) ? Optional.empty() : Optional.of(Reply.denied(request));
    }

    private boolean isAllowed(AdminRequest request) {
        return needed.filter(permission -> RoleTable.allows(request.account(), permission))
                .isPresent();
    }
}
