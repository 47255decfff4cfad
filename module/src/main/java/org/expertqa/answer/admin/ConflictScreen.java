package org.expertqa.answer.admin;

import java.util.List;
import java.util.Optional;
import org.expertqa.admin.FieldProblem;
import org.expertqa.view.AdminScreen;
import org.expertqa.view.Frame;

/** What two people changed in one answer, for one of them to choose; all that they typed travels along unseen. */
public record ConflictScreen(
        Frame frame,
        String heading,
        String lead,
        String path,
        int onto,
        List<FieldProblem> problems,
        List<Both> both,
        List<One> mine,
        List<One> theirs,
        List<Removed.Hidden> hidden)
        implements AdminScreen {

    public ConflictScreen {
        problems = List.copyOf(problems);
        both = List.copyOf(both);
        mine = List.copyOf(mine);
        theirs = List.copyOf(theirs);
        hidden = List.copyOf(hidden);
    }

    /** A part that both changed. */
    public record Both(String name, String label, String mine, String theirs, String chosen, Optional<String> error) {

        public String mineId() {
            return name + "-mine";
        }

        public String theirsId() {
            return name + "-theirs";
        }

        public String errorId() {
            return name + "-error";
        }

        public boolean isMine() {
            return chosen.equals(Merging.MINE);
        }

        public boolean isTheirs() {
            return chosen.equals(Merging.THEIRS);
        }
    }

    /** A part that only one of them changed, as it is taken. */
    public record One(String label, String words) {}
}
