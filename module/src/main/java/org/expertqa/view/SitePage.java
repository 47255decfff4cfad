package org.expertqa.view;

/** A page of the site: whatever it shows, the layout asks it for its head. */
public interface SitePage {

    Head head();
}
