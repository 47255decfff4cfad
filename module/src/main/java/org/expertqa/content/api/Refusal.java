package org.expertqa.content.api;

import org.expertqa.representation.ProblemJson;

/** A request can not be answered as it is; the problem says what is wrong with it and what would be right. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient ProblemJson problem;

    private Refusal(ProblemJson problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    static Refusal of(int status, String detail) {
        return new Refusal(ProblemJson.of(status, detail));
    }

    /** Something that the answer needs is away for a moment. */
    static Refusal unavailable(String detail) {
        return new Refusal(ProblemJson.of(503, detail + " Ask again in some seconds."));
    }

    /** A parameter of the query that is unknown, twice there, or has a value that it can not have. */
    static Refusal ofParameter(String name, String detail) {
        return new Refusal(ProblemJson.of(400, detail).ofParameter(name));
    }

    /** A part of the path that leads to nothing. */
    static Refusal ofPath(int status, String name, String detail) {
        return new Refusal(ProblemJson.of(status, detail).ofPath(name));
    }

    public ProblemJson problem() {
        return problem;
    }
}
