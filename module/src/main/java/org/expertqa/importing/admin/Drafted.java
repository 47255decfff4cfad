package org.expertqa.importing.admin;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Reply;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.importing.FileResult;
import org.expertqa.importing.ImportedItem;
import org.expertqa.importing.report.Outcome;
import org.expertqa.importing.report.SourceText;

/** Where to go when drafts are made: to the one draft, or to the list of several. */
final class Drafted {

    private Drafted() {}

    static Response of(FileResult result, SourceText source, AdminRequest request) {
        String notice = result.outcome() == Outcome.UNCHANGED ? "thereAlready" : "drafted";
        return Reply.done(request, path(result.items(), source), notice);
    }

    private static String path(List<ImportedItem> items, SourceText source) {
        boolean one = items.size() == 1 && items.get(0).type().equals(ExpertAnswers.TYPE.name());
        return one ? "/admin/answers/" + items.get(0).id() : PasteController.PATH + "/made/" + source.sha256();
    }
}
