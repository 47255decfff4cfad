package org.expertqa.door;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.inject.Stereotype;
import jakarta.inject.Singleton;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A class that requests come in by. There is one of each, for it holds nothing of a request; to make one for every request,
 * with all that it needs, takes as long as to find what it shows.
 */
@Stereotype
@Singleton
@Target(TYPE)
@Retention(RUNTIME)
public @interface Door {}
