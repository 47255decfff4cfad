package org.expertqa.content.admin;

/** Whose history a screen is part of: the way to the item, its title, and the way to all revisions. */
public record HistoryHead(String item, String toItem, String title, String history) {}
