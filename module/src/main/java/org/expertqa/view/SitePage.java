package org.expertqa.view;

/** What the layout needs of any page of the site. */
public interface SitePage {

    /** What stands in the title element. */
    String title();

    /** One or two sentences for search engines; may be empty. */
    String description();

    /** The canonical address of the page (RFC 6596), absolute. */
    String canonical();

    /** False when search engines shall leave the page out. */
    boolean indexed();

    /** The structured data of the page as a script-safe JSON text; empty when there is none. */
    JsonLd structuredData();
}
