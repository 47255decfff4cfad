package org.expertqa.importing.report;

/** What an editor should look at after an import. */
public enum WarningCode {
    TITLE_MISSING,
    TITLE_DUPLICATED,
    EXPERT_MISSING,
    BYLINE_EMPTY,
    NAME_MISMATCH,
    CTA_URL_MISSING,
    MULTIPLE_QUESTIONS,
    MULTIPLE_ANSWERS,
    TRUNCATED_INPUT,
    TEMPLATE_CODE_IN_INPUT,
    PLACEHOLDER_IN_INPUT,
    LOW_CONFIDENCE
}
