package org.expertqa.content;

/** A revision's pointer to another item, never to one of its versions; a required one must be live before publishing. */
public record Reference(ItemId target, String role, boolean required) {

    public static Reference required(ItemId target, String role) {
        return new Reference(target, role, true);
    }

    public static Reference optional(ItemId target, String role) {
        return new Reference(target, role, false);
    }
}
