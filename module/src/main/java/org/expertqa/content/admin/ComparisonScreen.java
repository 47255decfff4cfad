package org.expertqa.content.admin;

import java.util.List;
import java.util.Optional;
import org.expertqa.comparing.Piece;
import org.expertqa.view.AdminScreen;
import org.expertqa.view.Frame;

/** Two revisions of an item in one, field by field: what the earlier had and what the later has. */
public record ComparisonScreen(
        Frame frame,
        HistoryHead head,
        String heading,
        RevisionFacts earlier,
        RevisionFacts later,
        String lang,
        List<Part> parts,
        int leftOut,
        List<Name> unchanged,
        Optional<String> before,
        Optional<String> after,
        Optional<Restoration> restoration)
        implements AdminScreen {

    public ComparisonScreen {
        parts = List.copyOf(parts);
        unchanged = List.copyOf(unchanged);
    }

    /** What a part is called: a label of ours, and the heading that an author gave it. */
    public record Name(String label, String heading) {}

    /** A field that differs, or an entry that does, with what became of it. */
    public record Part(Name name, List<Mark> marks, List<Difference> differences) {

        public Part {
            marks = List.copyOf(marks);
            differences = List.copyOf(differences);
        }
    }

    /** What became of an entry as a whole. */
    public record Mark(String words, String style) {}

    /** A field in which the two differ; its label is empty where the part's name says it. */
    public record Difference(String label, List<Piece> pieces, boolean rough) {

        public Difference {
            pieces = List.copyOf(pieces);
        }
    }
}
