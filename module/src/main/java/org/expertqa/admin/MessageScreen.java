package org.expertqa.admin;

import org.expertqa.view.AdminScreen;
import org.expertqa.view.Frame;

/** A screen that only says something, such as that a link has ended. */
public record MessageScreen(Frame frame, String heading, String explanation) implements AdminScreen {}
