package org.expertqa.journey;

/** Texts of answers that are not public yet, each wrong or right in a way of its own. */
final class Drafts {

    static final String BATTERY = """
            ---
            slug: a-battery-in-the-cold
            language: en-GB
            expert: mara-lind
            topics: [home-energy]
            ---
            # Why does my telephone switch itself off in the cold?

            ## Quick Answer

            A cold battery gives less power at once. Keep it near your body, and it comes back by itself.
            """;

    static final String HERBS = """
            ---
            slug: herbs-on-a-north-window
            language: en-GB
            expert: rosa-hartley
            ---
            # Which herbs grow at a window that looks north?

            ## Quick Answer

            Mint, parsley, chives and lemon balm live with little sun. Basil and rosemary do not.
            """;

    static final String OF_A_PLAN = """
            ---
            slug: tomatoes-on-a-balcony
            language: en-GB
            expert: rosa-hartley
            ---
            # When may tomatoes stay on the balcony all night?

            ## Quick Answer

            When the nights stay above ten degrees, in most years from the middle of May.
            """;

    /** Refused when it is to be published: nothing is answered. */
    static final String TOO_SHORT = """
            ---
            slug: a-question-without-an-answer
            language: en-GB
            expert: jonas-weber
            ---
            # How long should I keep bank statements and receipts?
            """;

    /** A new text of a sample. */
    static final String CHANGED = """
            ---
            id: 01900000-0000-7000-8000-00000000a002
            slug: savings-or-credit-card-first
            language: en-GB
            expert: jonas-weber
            topics: [household-money]
            ---
            # Should I keep my savings or pay off my credit card with them?

            ## Quick Answer

            Keep one month of costs, and pay the card with the rest.
            """;

    private Drafts() {}
}
