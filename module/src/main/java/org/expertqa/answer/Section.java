package org.expertqa.answer;

import static org.expertqa.text.Plain.orEmpty;

import org.expertqa.text.RichText;

/** One headed part of an answer. Its id is its anchor on the page and stays when it is moved or renamed. */
public record Section(String id, SectionKind kind, String heading, RichText body) {

    public Section {
        id = orEmpty(id);
        kind = kind == null ? SectionKind.STANDARD : kind;
        heading = orEmpty(heading);
        body = body == null ? RichText.EMPTY : body;
    }
}
