package org.expertqa.content;

/** An item does not lie where something can be done with it: in the trash, or out of it. */
public final class Misfiled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Misfiled(String message) {
        super(message);
    }
}
