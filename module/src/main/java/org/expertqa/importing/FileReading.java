package org.expertqa.importing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.expertqa.expert.Expert;
import org.expertqa.importing.body.AnswerReader;
import org.expertqa.importing.body.ItemBody;
import org.expertqa.importing.body.Questions;
import org.expertqa.importing.body.TextChecks;
import org.expertqa.importing.frontmatter.FieldShapes;
import org.expertqa.importing.frontmatter.FrontMatter;
import org.expertqa.importing.frontmatter.FrontMatterGaps;
import org.expertqa.importing.frontmatter.FrontMatterReader;
import org.expertqa.importing.frontmatter.Header;
import org.expertqa.importing.frontmatter.YamlReader;
import org.expertqa.importing.labels.Known;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.LineReader;
import org.expertqa.importing.report.FileContent;
import org.expertqa.importing.report.Findings;
import org.expertqa.importing.report.ReadFile;
import org.expertqa.importing.report.ReadItem;
import org.expertqa.importing.report.SourceText;
import org.expertqa.importing.report.Targets;
import org.expertqa.topic.Topic;

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
            case EXPERT -> expert();
            case TOPIC -> topic();
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
            new AnswerReader(findings, new Targets(i), i == 0 ? known : known.ofFurtherQuestions())
                    .read(questions.get(i));
        }
        return new AnswersAssembly(header, given, findings).assemble(questions.size());
    }

    private FileContent expert() {
        ObjectNode fields = fields(FieldShapes.EXPERT_FILE, "experts[0].", "displayName", "bio");
        if (fields.has("active")) {
            fields.put("former", !fields.remove("active").booleanValue());
        }
        return new FileContent(List.of(), List.of(item(fields, Expert.class)), List.of());
    }

    private FileContent topic() {
        ObjectNode fields = fields(FieldShapes.TOPIC, "topics[0].", "name", "description");
        return new FileContent(List.of(), List.of(), List.of(item(fields, Topic.class)));
    }

    private <T> ReadItem<T> item(ObjectNode fields, Class<T> type) {
        return new ReadItem<>(header.id(), header.state(), FileContent.value(fields, type));
    }

    private ObjectNode fields(Map<String, Type> shape, String target, String title, String text) {
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
