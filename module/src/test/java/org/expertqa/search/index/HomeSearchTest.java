package org.expertqa.search.index;

import java.nio.file.Path;
import java.time.Clock;

/** The search in an index of the home folder. */
class HomeSearchTest extends SearchContract {

    @Override
    SearchedHome home(Path folder, Clock clock) {
        return new SearchedHome(folder, clock);
    }
}
