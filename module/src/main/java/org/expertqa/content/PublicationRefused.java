package org.expertqa.content;

import java.util.List;
import java.util.stream.Collectors;

/** The content may stay a draft but can not be published; names every field that stands in the way. */
public final class PublicationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    public PublicationRefused(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
