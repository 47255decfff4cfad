package org.expertqa.importing.report;

import java.util.Optional;
import org.expertqa.answer.CallToAction;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.content.ItemId;
import org.expertqa.content.Slug;
import org.expertqa.content.State;

/** An answer as a file holds it: its content without references, and the references as slugs. */
public record ReadAnswer(Optional<ItemId> id, Optional<State> state, ExpertAnswer content, References references) {

    /** The slug of the file, or the one that the question makes. */
    public Optional<Slug> slug() {
        return content.slug().or(() -> Slug.from(content.question()));
    }

    ReadAnswer leadingTo(String url) {
        Optional<CallToAction> call = content.callToAction()
                .filter(to -> !to.text().isBlank() && to.url().isBlank());
        return call.map(to -> content.with().callToAction(to.withUrl(url)).build())
                .map(with -> new ReadAnswer(id, state, with, references))
                .orElse(this);
    }
}
