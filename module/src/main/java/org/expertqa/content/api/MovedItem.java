package org.expertqa.content.api;

/** The slug is an old one; the item is at another address now. */
public final class MovedItem extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final String address;

    MovedItem(String address) {
        super("Moved to " + address, null, false, false);
        this.address = address;
    }

    public String address() {
        return address;
    }
}
