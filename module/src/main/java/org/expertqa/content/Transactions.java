package org.expertqa.content;

import java.util.function.Supplier;

/** Makes several saves and publications one: all of them are kept, or none. */
@FunctionalInterface
public interface Transactions {

    /**
     * Does the work in one transaction, committed when this returns. Within another transaction it is a part of that: when it
     * fails, only its own changes are undone.
     */
    <R> R inTransaction(Supplier<R> work);
}
