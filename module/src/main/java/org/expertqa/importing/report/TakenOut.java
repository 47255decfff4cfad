package org.expertqa.importing.report;

import java.util.List;
import java.util.Set;

/** What is known of a text that was taken out of a container: which of its lines are furniture, and what was doubtful. */
public record TakenOut(Set<Integer> furniture, List<Warning> remarks) {

    public TakenOut {
        furniture = Set.copyOf(furniture);
        remarks = List.copyOf(remarks);
    }

    public boolean isFurniture(int line) {
        return furniture.contains(line);
    }
}
