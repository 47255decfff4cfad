package org.expertqa.importing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertAnswerBuilder;
import org.expertqa.content.ItemId;
import org.expertqa.content.Slug;
import org.expertqa.expert.Expert;
import org.expertqa.importing.frontmatter.Header;
import org.expertqa.importing.report.FileContent;
import org.expertqa.importing.report.Findings;
import org.expertqa.importing.report.ReadAnswer;
import org.expertqa.importing.report.ReadItem;
import org.expertqa.importing.report.References;
import org.expertqa.importing.report.Span;
import org.expertqa.importing.report.WarningCode;

/** Makes the answers and experts of a file out of all that was found in it. */
final class AnswersAssembly {

    private static final List<String> SHARED = List.of("expert", "coAuthors", "topics", "language");
    private final Header header;
    private final ObjectNode given;
    private final Findings findings;
    private final boolean exported;
    private final Map<String, Integer> asked = new HashMap<>();

    AnswersAssembly(Header header, ObjectNode given, Findings findings, boolean exported) {
        this.header = header;
        this.given = given;
        this.findings = findings;
        this.exported = exported;
    }

    FileContent assemble(int count) {
        List<ReadItem<Expert>> experts = experts(count);
        List<ReadAnswer> answers = new ArrayList<>();
        ObjectNode shared = given.deepCopy().retain(SHARED);
        for (int i = 0; i < count; i++) {
            answers.add(answer(i, i == 0 ? given : shared.deepCopy(), onlyOne(experts)));
        }
        return new FileContent(answers, experts, List.of());
    }

    private ReadAnswer answer(int index, ObjectNode frontMatter, Optional<Slug> onlyExpert) {
        FieldTree tree = new FieldTree(frontMatter);
        new Merge(findings, "answers[" + index + "].").into(tree);
        References references = References.takeFrom(tree.root());
        ExpertAnswer content = FileContent.value(tree.root(), ExpertAnswer.class);
        Optional<Slug> slug = content.slug().or(() -> made(content.question()));
        ExpertAnswerBuilder complete = content.with().sections(SectionIds.complete(content.sections()));
        slug.ifPresent(complete::slug);
        Optional<ItemId> id = index == 0 ? header.id() : header.id().map(first -> further(first, content.question()));
        return new ReadAnswer(id, header.state(), complete.build(), references.orExpert(onlyExpert));
    }

    /** What was exported comes back as it was, with a slug or without one. */
    private Optional<Slug> made(String question) {
        Optional<Slug> made = exported ? Optional.empty() : MadeSlug.of(question);
        made.ifPresent(slug -> findings.warn(
                WarningCode.LOW_CONFIDENCE,
                1,
                "slug",
                "Most letters of the question are not Latin, and a slug has no others, so \"" + slug
                        + "\" was made; where you want another one, write it as slug in the front matter."));
        return made;
    }

    /** A further answer of a file with an id is always the same for the same question. */
    private ItemId further(ItemId first, String question) {
        int before = asked.merge(question, 1, Integer::sum);
        String name = first + " " + question + (before > 1 ? " " + before : "");
        return new ItemId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    /** The experts that the body tells of; a bio without a name is nobody's. */
    private List<ReadItem<Expert>> experts(int count) {
        List<ReadItem<Expert>> experts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String old = "experts[" + i + "].";
            FieldTree tree = new FieldTree(JsonNodeFactory.instance.objectNode());
            findings.textsOf(old).forEach(tree::put);
            boolean named = tree.root().has("slug");
            String target = "experts[" + experts.size() + "].";
            findings.retarget(name -> moved(name, old, target, named));
            if (named) {
                experts.add(new ReadItem<>(
                        Optional.empty(), Optional.empty(), FileContent.value(tree.root(), Expert.class)));
            }
        }
        return experts;
    }

    private static String moved(String name, String old, String target, boolean named) {
        if (!name.startsWith(old)) {
            return name;
        }
        return named ? target + name.substring(old.length()) : Span.UNASSIGNED;
    }

    /** The one expert of the whole file, if nobody else answers in it. */
    private Optional<Slug> onlyOne(List<ReadItem<Expert>> experts) {
        boolean one = experts.size() == 1 && !findings.hasWarning(WarningCode.MULTIPLE_ANSWERS);
        return one ? experts.get(0).content().slug() : Optional.empty();
    }
}
