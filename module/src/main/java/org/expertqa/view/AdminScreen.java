package org.expertqa.view;

/** A screen for those who run the site: whatever it shows, the layout asks it for its frame. */
public interface AdminScreen {

    Frame frame();
}
