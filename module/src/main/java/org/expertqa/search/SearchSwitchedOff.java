package org.expertqa.search;

/** The operator has switched the search off: there is no index, and none is being built. */
public final class SearchSwitchedOff extends SearchUnavailable {

    private static final long serialVersionUID = 1L;

    public SearchSwitchedOff() {
        super("The search is switched off here.");
    }
}
