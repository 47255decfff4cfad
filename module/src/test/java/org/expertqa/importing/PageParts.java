package org.expertqa.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.NextStep;
import org.expertqa.answer.Section;
import org.expertqa.answer.SectionKind;
import org.expertqa.expert.Expert;
import org.expertqa.importing.report.LabelFound;
import org.expertqa.importing.report.ReadFile;
import org.expertqa.importing.report.SourceText;

/** The parts that a pasted page has, however its marks were lost. */
final class PageParts {

    private PageParts() {}

    static void areComplete(ReadFile file, String expertName) {
        assertThat(file.unassigned()).isEmpty();
        assertThat(file.answers()).hasSize(1);
        answerIsComplete(file.answers().get(0).content());
        Expert expert = file.experts().get(0).content();
        assertThat(expert.displayName()).isEqualTo(expertName);
        assertThat(expert.shortName()).isEqualTo(expertName.split(" ")[0]);
        assertThat(expert.bio()).startsWith(expertName + " is");
        assertThat(file.answers().get(0).references().expert()).isEqualTo(expert.slug());
    }

    static String withNumberSignsEverywhere(String page) {
        List<String> labels = read(page).labels().stream().map(LabelFound::text).toList();
        String marked = page.lines()
                .map(line -> labels.contains(line) && !line.startsWith("#") ? "## " + line : line)
                .collect(Collectors.joining("\n"));
        return "# " + marked;
    }

    private static void answerIsComplete(ExpertAnswer answer) {
        assertThat(answer.question()).endsWith("?");
        assertThat(answer.quickAnswer()).isNotBlank();
        assertThat(answer.introduction().source()).isNotBlank();
        assertThat(answer.sections())
                .extracting(Section::kind)
                .containsExactly(
                        SectionKind.STANDARD,
                        SectionKind.PITFALLS,
                        SectionKind.RULE_OF_THUMB,
                        SectionKind.IMPLICATIONS);
        assertThat(bullets(answer.sections().get(0))).isEqualTo(5);
        assertThat(bullets(answer.sections().get(1))).isEqualTo(5);
        assertThat(answer.expertTake().orElseThrow().heading()).isEmpty();
        assertThat(answer.expertTake().orElseThrow().body().source()).isNotBlank();
        assertThat(answer.nextSteps()).hasSize(5).extracting(NextStep::text).doesNotHaveDuplicates();
        assertThat(answer.callToAction().orElseThrow().text()).isNotBlank();
        assertThat(answer.callToAction().orElseThrow().heading()).isNotBlank();
    }

    private static long bullets(Section section) {
        return section.body()
                .source()
                .lines()
                .filter(line -> line.startsWith("* "))
                .count();
    }

    private static ReadFile read(String text) {
        return new Reader().read(new SourceText("page.txt", text));
    }
}
