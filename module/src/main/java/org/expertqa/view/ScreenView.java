package org.expertqa.view;

import java.util.Locale;

/** A screen to be written: the name of its template, the record that it shows, and the language of its words. */
public record ScreenView(String template, AdminScreen screen, Locale language) {}
