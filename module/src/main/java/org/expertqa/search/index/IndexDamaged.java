package org.expertqa.search.index;

/** The index can not be read or written any more; the way out is to build it anew. */
final class IndexDamaged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IndexDamaged(Throwable cause) {
        super(cause);
    }
}
