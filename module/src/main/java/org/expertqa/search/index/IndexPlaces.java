package org.expertqa.search.index;

import java.time.Duration;
import java.util.Optional;

/** The places of the indexes of one site: one is in use, and another may be built beside it and take over. */
interface IndexPlaces extends AutoCloseable {

    /** Whether this process may work on them. */
    boolean areOurs();

    /** The place of the index that was built last and to the end. */
    Optional<Place> newest();

    /** A place where there is no index yet. */
    Place next();

    /** Removes the indexes that this one has taken the place of, and that nobody uses any more. */
    void removeReplacedBy(Place newest);

    /** How soon a change of another process is seen. */
    Duration lag();

    @Override
    void close();
}
