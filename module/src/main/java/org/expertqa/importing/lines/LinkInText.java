package org.expertqa.importing.lines;

import java.util.List;
import java.util.Optional;
import org.expertqa.text.WebAddress;

/** A line that is a link and nothing else: {@code [words](address)}, or the address alone. */
public record LinkInText(Optional<Stretch> label, Stretch url, List<Stretch> markers) {

    public static Optional<LinkInText> of(Stretch bare) {
        Stretch line = bare.startsWith("<") && bare.endsWith(">") ? bare.from(1).upTo(bare.length() - 2) : bare;
        if (isAddress(line)) {
            return Optional.of(new LinkInText(Optional.empty(), line, around(line, bare)));
        }
        int middle = line.indexOf("](");
        boolean markdown = line.startsWith("[") && line.endsWith(")") && middle > 1;
        return markdown ? markdown(line, middle) : Optional.empty();
    }

    private static Optional<LinkInText> markdown(Stretch line, int middle) {
        Stretch label = line.upTo(middle).from(1);
        Stretch url = line.upTo(line.length() - 1).from(middle + 2);
        Stretch between = new Stretch(line.source(), label.to(), url.from());
        List<Stretch> markers = List.of(line.upTo(1), between, line.from(line.length() - 1));
        return isAddress(url) ? Optional.of(new LinkInText(Optional.of(label), url, markers)) : Optional.empty();
    }

    private static List<Stretch> around(Stretch line, Stretch bare) {
        return List.of(
                new Stretch(bare.source(), bare.from(), line.from()), new Stretch(bare.source(), line.to(), bare.to()));
    }

    private static boolean isAddress(Stretch text) {
        return text.length() <= 2_000
                && (text.startsWith("https://") || text.startsWith("http://") || text.startsWith("/"))
                && WebAddress.isLink(text.text());
    }
}
