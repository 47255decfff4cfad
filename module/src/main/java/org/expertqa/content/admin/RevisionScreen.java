package org.expertqa.content.admin;

import java.util.List;
import java.util.Optional;
import org.expertqa.view.AdminScreen;
import org.expertqa.view.Frame;

/** One revision, field by field, with the ways to its neighbours and the form that restores it. */
public record RevisionScreen(
        Frame frame,
        HistoryHead head,
        Optional<String> stale,
        RevisionFacts facts,
        String lang,
        List<Part> parts,
        int leftOut,
        Optional<String> comparedWithBefore,
        Optional<String> comparedWithLatest,
        Optional<Restoration> restoration)
        implements AdminScreen {

    public RevisionScreen {
        parts = List.copyOf(parts);
    }

    /** A field by itself, or an entry with its fields. */
    public record Part(String label, String heading, List<Value> values) {

        public Part {
            values = List.copyOf(values);
        }
    }

    /** A field of a part; its label is empty where the part's says it. */
    public record Value(String label, String text) {}
}
