package org.expertqa.importing.admin;

import java.util.Optional;
import org.expertqa.content.Contents;
import org.expertqa.content.Revision;
import org.expertqa.expert.Expert;
import org.expertqa.expert.Experts;
import org.expertqa.view.Messages;

/** Says of the expert that a text tells of whether there is one already; a stored bio is never overwritten by a pasted one. */
final class KnownExperts {

    private final Contents contents;

    KnownExperts(Contents contents) {
        this.contents = contents;
    }

    String note(Expert told, Messages words) {
        return stored(told)
                .map(expert -> words.get(note(told, expert), expert.displayName()))
                .orElseGet(() -> words.get("paste.expert.new"));
    }

    private static String note(Expert told, Expert stored) {
        boolean differs = !told.bio().isBlank() && !told.bio().equals(stored.bio());
        return differs ? "paste.expert.otherBio" : "paste.expert.known";
    }

    private Optional<Expert> stored(Expert told) {
        return told.slug()
                .flatMap(slug -> contents.find(Experts.TYPE, slug))
                .flatMap(id -> contents.latest(Experts.TYPE, id))
                .map(Revision::content);
    }
}
