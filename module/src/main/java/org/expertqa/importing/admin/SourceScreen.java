package org.expertqa.importing.admin;

import java.util.List;
import org.expertqa.importing.admin.ReadingScreen.ItemFields;
import org.expertqa.importing.admin.ReadingScreen.Legend;
import org.expertqa.view.AdminScreen;
import org.expertqa.view.DateText;
import org.expertqa.view.Frame;

/** The text that an answer was made from beside the answer as it is now. */
public record SourceScreen(
        Frame frame,
        String title,
        String path,
        String file,
        DateText at,
        List<SourceLine> lines,
        boolean cut,
        List<Legend> legend,
        ItemFields now)
        implements AdminScreen {

    public SourceScreen {
        lines = List.copyOf(lines);
        legend = List.copyOf(legend);
    }
}
