package org.expertqa.importing.admin;

/** An item that was made of a text, with the way to its screen. */
public record MadeItem(String path, String title, String state) {}
