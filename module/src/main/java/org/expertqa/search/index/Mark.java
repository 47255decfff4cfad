package org.expertqa.search.index;

import java.time.Instant;

/** How far an index has followed the contents: the number of the last change in it, and when it was looked at. */
record Mark(long change, Instant at) {}
