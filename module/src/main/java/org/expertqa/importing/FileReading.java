package org.expertqa.importing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;

/** The reading of one file: front matter, body, then both brought together. */
final class FileReading {

    private final SourceText source;
    private final Findings findings;
    private final FrontMatter parts;
    private final List<Line> body;
    private final Header header;

    FileReading(SourceText source) {
        JsonInput.refuse(source.text());
        this.source = source;
        this.parts = FrontMatter.of(source.text());
        this.findings = new Findings(source.text(), parts.whole().to());
        this.body = LineReader.read(parts.body(), parts.bodyFrom() + 1);
        this.header = parts.yaml()
                .map(yaml -> Header.of(YamlReader.read(yaml, 2), findings))
                .orElse(Header.NONE);
    }

    ReadFile read() {
        FileContent content = switch (header.kind()) {
            case ANSWER -> answers();
            case EXPERT ->
                FileContent.expert(header, item(FieldShapes.EXPERT_FILE, "experts[0].", "displayName", "bio"));
            case TOPIC -> FileContent.topic(header, item(FieldShapes.TOPIC, "topics[0].", "name", "description"));
        };
        findings.retarget(target -> target.equals("experts[0].active") ? "experts[0].former" : target);
        new FrontMatterGaps(findings.spans(), parts.whole()).fill();
        new TextChecks(findings).check(body);
        new ContentChecks(findings, source.text()).check(content);
        return findings.toFile(source, content);
    }

    private FileContent answers() {
        ObjectNode given = given(FieldShapes.ANSWER, "answers[0].");
        Known known = Known.from(given);
        List<List<Line>> questions = known.question().isEmpty() ? Questions.split(body, findings) : List.of(body);
        for (int i = 0; i < questions.size(); i++) {
            new AnswerReader(findings, new Targets(i), i == 0 ? known : known.withoutQuestion()).read(questions.get(i));
        }
        return new AnswersAssembly(header, given, findings).assemble(questions.size());
    }

    private ObjectNode item(Map<String, Type> shape, String target, String title, String text) {
        FieldTree tree = new FieldTree(given(shape, target));
        new ItemBody(findings, target).read(body, title, text);
        new Merge(findings, target).into(tree);
        return tree.root();
    }

    private ObjectNode given(Map<String, Type> shape, String target) {
        return parts.yaml().isPresent()
                ? new FrontMatterReader(findings).read(header.rest(), shape, target)
                : JsonNodeFactory.instance.objectNode();
    }
}
