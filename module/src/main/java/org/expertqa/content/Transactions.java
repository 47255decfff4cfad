package org.expertqa.content;

import java.util.function.Supplier;

/** Makes several saves and publications one: all of them are kept, or none. */
@FunctionalInterface
public interface Transactions {

    /** Does the work in one transaction, committed when this returns; a transaction within one joins it. */
    <R> R inTransaction(Supplier<R> work);
}
