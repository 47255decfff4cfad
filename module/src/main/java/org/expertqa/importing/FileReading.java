package org.expertqa.importing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expertqa.expert.Expert;
import org.expertqa.importing.body.AnswerReader;
import org.expertqa.importing.body.ItemBody;
import org.expertqa.importing.body.Mail;
import org.expertqa.importing.body.Questions;
import org.expertqa.importing.body.TextChecks;
import org.expertqa.importing.frontmatter.FieldShapes;
import org.expertqa.importing.frontmatter.ForeignFrontMatter;
import org.expertqa.importing.frontmatter.FrontMatterGaps;
import org.expertqa.importing.frontmatter.FrontMatterReader;
import org.expertqa.importing.frontmatter.Header;
import org.expertqa.importing.frontmatter.PageHints;
import org.expertqa.importing.frontmatter.Yaml;
import org.expertqa.importing.frontmatter.YamlReader;
import org.expertqa.importing.labels.FoundLanguage;
import org.expertqa.importing.labels.Known;
import org.expertqa.importing.labels.Labels;
import org.expertqa.importing.labels.LineLabels;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.report.FileContent;
import org.expertqa.importing.report.Findings;
import org.expertqa.importing.report.ReadFile;
import org.expertqa.importing.report.ReadItem;
import org.expertqa.importing.report.Targets;
import org.expertqa.importing.report.WarningCode;
import org.expertqa.topic.Topic;

/** The reading of one file: front matter, body, then both brought together. */
final class FileReading {

    private final InputText input;
    private final Labels labels;
    private final Findings findings;
    private final Header header;

    FileReading(InputText input, Labels labels) {
        this.input = input;
        this.labels = labels;
        this.findings = new Findings(input.text(), input.frontMatter().to());
        this.header = input.yaml()
                .map(yaml -> Header.of(ForeignFrontMatter.asOurs(YamlReader.read(yaml, 2)), findings))
                .orElse(Header.NONE);
    }

    ReadFile read() {
        FileContent content = switch (header.kind()) {
            case ANSWER -> answers();
            case EXPERT -> expert();
            case TOPIC -> topic();
        };
        findings.retarget(target -> target.equals("experts[0].active") ? "experts[0].former" : target);
        input.furniture().forEach(line -> findings.furniture(line.stretch()));
        input.source().takenOut().ifPresent(known -> known.remarks().forEach(findings::warn));
        new FrontMatterGaps(findings.spans(), input.frontMatter()).fill();
        new TextChecks(findings).check(input.body());
        new ContentChecks(findings, input.text(), labels).check(content);
        return findings.toFile(input.source(), content);
    }

    private FileContent answers() {
        Optional<PageHints> hints = input.source().takenOut().map(known -> PageHints.in(header.rest(), findings));
        Yaml.Group certain = hints.map(PageHints::rest).orElse(header.rest());
        ObjectNode given = given(certain, FieldShapes.ANSWER, "answers[0].");
        FoundLanguage found = FoundLanguage.of(input.body(), labels);
        hints.flatMap(said -> said.language(found.tag(), found.certain(), findings))
                .ifPresent(said -> given.put("language", said));
        String language = given.has("language") ? given.get("language").textValue() : found.tag();
        Known known = Known.from(given, language);
        LineLabels lineLabels = new LineLabels(labels, language);
        Mail mail = Mail.around(input.body(), lineLabels);
        List<List<Line>> questions = known.question().isEmpty()
                ? new Questions(mail.text(), lineLabels, findings).split()
                : List.of(mail.text());
        for (int i = 0; i < questions.size(); i++) {
            Known knownOfOne = i == 0 ? known : known.ofFurtherQuestions();
            new AnswerReader(findings, new Targets(i), knownOfOne, lineLabels, mail.writer()).read(questions.get(i));
        }
        mail.settle(findings);
        new Placing(findings, input.text(), questions.size())
                .place(input.placed(), input.source().placed());
        if (hints.isPresent()) {
            PlainFields.clean(findings);
        }
        hints.ifPresent(said -> said.fill(findings, questions.size()));
        if (!given.has("language")) {
            tell(found, questions.size());
        }
        boolean exported = header.id().isPresent() && hints.isEmpty();
        return new AnswersAssembly(header, given, findings, exported).assemble(questions.size());
    }

    /** The language that was found is that of each answer; a doubtful one is said. */
    private void tell(FoundLanguage found, int answers) {
        for (int i = 0; i < answers && !found.tag().isEmpty(); i++) {
            findings.derived(new Targets(i).answer("language"), found.tag());
        }
        if (!found.certain() && !found.tag().isEmpty()) {
            String message = "The language was taken to be \"" + found.tag()
                    + "\", and little speaks for it; say it in the front matter.";
            findings.warn(WarningCode.LOW_CONFIDENCE, 1, "language", message);
        }
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
        FieldTree tree = new FieldTree(given(header.rest(), shape, target));
        new ItemBody(findings, target).read(input.body(), title, text);
        new Merge(findings, target).into(tree);
        return tree.root();
    }

    private ObjectNode given(Yaml.Group group, Map<String, Type> shape, String target) {
        return new FrontMatterReader(findings).read(group, shape, target);
    }
}
