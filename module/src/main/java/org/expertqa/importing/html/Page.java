package org.expertqa.importing.html;

import org.jsoup.nodes.Element;

/** A page with what is known of its parts before it is read. */
record Page(Element body, MainContent main, Furniture furniture, AskedOnPage asked, Links links) {

    /** Furniture by itself, or because it stands beside the main content. */
    boolean isFurniture(Element element) {
        return furniture.has(element) || (!main.isAround(element) && !main.holds(element));
    }
}
