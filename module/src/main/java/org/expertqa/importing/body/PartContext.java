package org.expertqa.importing.body;

import org.expertqa.importing.labels.Known;
import org.expertqa.importing.labels.KnownNames;
import org.expertqa.importing.labels.LineLabels;
import org.expertqa.importing.labels.PartHead;
import org.expertqa.importing.lines.Layout;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.RichBody;
import org.expertqa.importing.report.Findings;
import org.expertqa.importing.report.Targets;
import org.expertqa.importing.report.WarningCode;

/** What the readers of the parts of one answer share. */
record PartContext(
        Findings findings, Targets targets, Layout layout, KnownNames names, Known known, LineLabels labels) {

    String answer(String field) {
        return targets.answer(field);
    }

    /** Notes a recognised label whose words are no field's text. */
    void label(PartHead head) {
        findings.label(head.text(), head.line(), head.labelName());
        markers(head);
        weak(head);
    }

    /** Notes a label whose words are a field's text. */
    void labelAsField(PartHead head, String target) {
        findings.field(target, head.text());
        markers(head);
        findings.label(head.line(), head.labelName());
        weak(head);
    }

    private void weak(PartHead head) {
        if (head.isWeak()) {
            String message = "This label has several meanings; it was read as " + head.part() + ": \""
                    + head.text().text() + "\".";
            warn(WarningCode.LOW_CONFIDENCE, head.line(), head.part(), message);
        }
    }

    /** A rich text, and the marks in it that are nobody's text. */
    void body(String target, RichBody body) {
        findings.field(target, body.text(), body.stretches());
        body.markers().forEach(findings::marker);
    }

    void markers(PartHead head) {
        findings.markersAround(head.wording(), head.line().bare());
    }

    void warn(WarningCode code, Line line, String field, String message) {
        findings.warn(code, line.number(), field, message);
    }
}
