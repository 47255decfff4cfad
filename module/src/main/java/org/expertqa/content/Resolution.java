package org.expertqa.content;

/** What an address leads to: a live item, the slug it has now, something that was withdrawn, or nothing at all. */
public sealed interface Resolution<T> {

    record Found<T>(Live<T> live) implements Resolution<T> {}

    /** The slug is an old one; answer 301 (RFC 9110, 15.4.2) with the new one, which never leads on to a third. */
    record Moved<T>(Slug to) implements Resolution<T> {}

    /** It was public once and is not now: 410 (RFC 9110, 15.5.11). */
    record Gone<T>() implements Resolution<T> {}

    record Missing<T>() implements Resolution<T> {}
}
