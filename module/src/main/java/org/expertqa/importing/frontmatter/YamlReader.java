package org.expertqa.importing.frontmatter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expertqa.importing.lines.Stretch;
import org.expertqa.importing.report.Unreadable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML 1.2 as texts, lists and groups; refuses what only machines need: anchors, aliases, tags, deep nesting. */
public final class YamlReader {

    private static final int DEEPEST = 20;
    private final YamlPlaces places;
    private final Iterator<Event> events;

    private YamlReader(Stretch yaml, int firstLine) {
        places = new YamlPlaces(yaml, firstLine);
        events = new Parse(LoadSettings.builder().build())
                .parseString(yaml.text())
                .iterator();
    }

    /**
     * Reads the text between the fences, whose first line has this number.
     *
     * @throws Unreadable when it is no YAML of named values, or has what is refused
     */
    public static Yaml.Group read(Stretch yaml, int firstLine) {
        try {
            return new YamlReader(yaml, firstLine).document();
        } catch (MarkedYamlEngineException e) {
            int line =
                    firstLine + e.getProblemMark().map(mark -> mark.getLine()).orElse(0);
            throw new Unreadable(
                    line, "The front matter is no YAML: " + e.getProblem().strip() + ".");
        } catch (YamlEngineException e) {
            throw new Unreadable(firstLine, "The front matter is no YAML: " + firstSentence(e.getMessage()));
        }
    }

    private static String firstSentence(String message) {
        return message.lines().findFirst().orElse("");
    }

    private Yaml.Group document() {
        Event event = next();
        while (event.getEventId() == Event.ID.StreamStart || event.getEventId() == Event.ID.DocumentStart) {
            event = next();
        }
        if (event.getEventId() == Event.ID.StreamEnd) {
            return new Yaml.Group(places.firstLine(), List.of());
        }
        Yaml root = node(event, 1);
        if (root instanceof Yaml.Group group) {
            endOfDocument();
            return group;
        }
        throw new Unreadable(root.line(), "The front matter has lines such as \"slug: my-answer\".");
    }

    private void endOfDocument() {
        while (events.hasNext()) {
            Event event = next();
            if (event.getEventId() == Event.ID.DocumentStart) {
                throw new Unreadable(places.line(event), "A file has one front matter; here a second document begins.");
            }
        }
    }

    private Event next() {
        return events.next();
    }

    private Yaml node(Event event, int depth) {
        refuse(event, depth);
        return switch (event.getEventId()) {
            case Scalar -> places.text((ScalarEvent) event);
            case SequenceStart -> items(event, depth);
            case MappingStart -> group(event, depth);
            default ->
                throw new Unreadable(places.line(event), "The front matter is no YAML of texts, lists and groups.");
        };
    }

    private Yaml items(Event start, int depth) {
        List<Yaml> items = new ArrayList<>();
        for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
            items.add(node(event, depth + 1));
        }
        return new Yaml.Items(places.line(start), List.copyOf(items));
    }

    private Yaml group(Event start, int depth) {
        List<Yaml.Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
            Yaml.Text key = key(node(event, depth + 1));
            if (!keys.add(key.value())) {
                throw new Unreadable(key.line(), "The key \"" + key.value() + "\" stands twice; keep one.");
            }
            entries.add(new Yaml.Entry(key, node(next(), depth + 1)));
        }
        return new Yaml.Group(places.line(start), List.copyOf(entries));
    }

    private static Yaml.Text key(Yaml node) {
        if (node instanceof Yaml.Text text) {
            return text;
        }
        throw new Unreadable(node.line(), "A key is a word; here a list or a group stands in its place.");
    }

    private void refuse(Event event, int depth) {
        if (event instanceof AliasEvent
                || event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw new Unreadable(
                    places.line(event), "Front matter has no anchors (&) and aliases (*); write the value out.");
        }
        if (tag(event).isPresent()) {
            throw new Unreadable(
                    places.line(event),
                    "Front matter has no tags (" + tag(event).get() + "); write plain text.");
        }
        if (depth > DEEPEST) {
            throw new Unreadable(places.line(event), "Front matter is nested at most " + DEEPEST + " deep.");
        }
    }

    private static Optional<String> tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof org.snakeyaml.engine.v2.events.CollectionStartEvent start
                ? start.getTag()
                : Optional.empty();
    }
}
