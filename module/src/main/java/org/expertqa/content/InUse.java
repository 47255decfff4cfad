package org.expertqa.content;

/** An item can not be put away, because public ones refer to it. */
public final class InUse extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final int users;

    public InUse(ItemId id, int users) {
        super("Public items refer to " + id + ": " + users + ". Give them another first.");
        this.users = users;
    }

    /** How many public items refer to it. */
    public int users() {
        return users;
    }
}
