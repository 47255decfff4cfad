package org.expertqa.importing.admin;

import org.expertqa.importing.report.Placements;

/**
 * One field as it will be, and where it stands in the text.
 *
 * @param line the line where it begins; 0 when it follows from others and stands nowhere itself
 */
public record FieldRow(String field, String look, String name, String value, int line) {

    public boolean hasLine() {
        return line > 0;
    }

    /** The id of the line where it begins. */
    public String lineId() {
        return "line-" + line;
    }

    /** Whether lines can be sent there under the name that it has. */
    public boolean takesLines() {
        return Placements.isField(field);
    }
}
