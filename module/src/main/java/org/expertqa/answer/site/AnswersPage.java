package org.expertqa.answer.site;

import org.expertqa.site.AnswerList;
import org.expertqa.view.Head;
import org.expertqa.view.SitePage;

/** The list of all answers, twenty at a time. */
public record AnswersPage(Head head, AnswerList list) implements SitePage {}
