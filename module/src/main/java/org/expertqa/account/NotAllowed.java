package org.expertqa.account;

/** Somebody asked for what their role does not allow. */
public final class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final Permission permission;

    public NotAllowed(Permission permission) {
        super("Your role does not allow this; ask an admin.");
        this.permission = permission;
    }

    /** What was asked for. */
    public Permission permission() {
        return permission;
    }
}
