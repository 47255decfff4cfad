package org.expertqa.admin;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.expertqa.account.Permission;

/** What somebody must be allowed to do who asks for this; {@link AdminGate} asks the table of roles. */
@Target(METHOD)
@Retention(RUNTIME)
public @interface Needs {

    Permission value();
}
