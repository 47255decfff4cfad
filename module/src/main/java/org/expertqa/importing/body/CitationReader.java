package org.expertqa.importing.body;

import java.util.Optional;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.LinkInText;
import org.expertqa.importing.lines.ListMarker;
import org.expertqa.importing.lines.Stretch;

/** Reads one line of a list of sources: a Markdown link, or words with or without an address behind them. */
final class CitationReader {

    private final PartContext context;
    private final String target;

    CitationReader(PartContext context, String target) {
        this.context = context;
        this.target = target;
    }

    void read(Line line) {
        Stretch bare = line.bare();
        int mark = ListMarker.item(bare);
        Stretch item = bare.from(mark);
        context.findings().marker(bare.upTo(mark));
        Optional<LinkInText> link = LinkInText.of(item);
        if (link.isPresent()) {
            link(link.get());
        } else {
            words(item);
        }
    }

    private void link(LinkInText link) {
        link.label().ifPresent(label -> context.findings().field(target + "title", label));
        context.findings().field(target + "url", link.url());
        link.markers().forEach(context.findings()::marker);
    }

    /** Words, and behind their last space an address. */
    private void words(Stretch item) {
        int space = item.text().lastIndexOf(' ');
        Optional<LinkInText> link = space > 0 ? LinkInText.of(item.from(space + 1)) : Optional.empty();
        Stretch title = link.isPresent() ? item.upTo(space).strip() : item;
        int end = title.length();
        while (link.isPresent() && end > 1 && ",:-–—|".indexOf(title.at(end - 1)) >= 0) {
            end--;
        }
        context.findings().field(target + "title", title.upTo(end));
        context.findings().marker(title.from(end));
        link.ifPresent(this::link);
    }
}
