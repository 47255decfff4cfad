package org.expertqa.admin;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A screen that is there before anybody is signed in, such as the one to sign in. */
@Target(METHOD)
@Retention(RUNTIME)
public @interface OpenToAll {}
