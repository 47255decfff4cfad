package org.expertqa.admin;

/** What is wrong with a field of a form, in a sentence that says what would be right. */
public record FieldProblem(String field, String sentence) {}
