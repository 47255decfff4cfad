package org.expertqa.search.index;

/** The index can not be read or written any more; the way out is to build it anew. */
final class IndexDamaged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IndexDamaged(Throwable cause) {
        super(cause);
    }

    /** Why, in one line. */
    String reason() {
        return String.valueOf(getCause().getMessage()).lines().findFirst().orElse("");
    }
}
