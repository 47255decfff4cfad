package org.expertqa.answer.admin;

import java.util.List;
import org.expertqa.answer.Advice;
import org.expertqa.answer.AnswerAdvice;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.content.Problem;
import org.expertqa.view.Messages;

/** Makes lines that lead to fields out of what stands in the way and what is advised. */
record Lines(AnswerForm form, Messages text) {

    List<Line> of(List<Problem> problems) {
        return problems.stream().map(this::of).toList();
    }

    private Line of(Problem problem) {
        return new Line(
                FormReading.inForm(problem.field(), form),
                text.get("line.of", name(problem.field()), problem.message()));
    }

    List<Line> advice(ExpertAnswer answer) {
        return AnswerAdvice.of(answer).stream().map(this::of).toList();
    }

    private Line of(Advice advice) {
        String sentence = text.get("advice." + advice.name(), advice.numbers().toArray());
        String place = advice.field().contains("[") ? text.get("line.of", name(advice.field()), sentence) : sentence;
        return new Line(FormReading.inForm(advice.field(), form), place);
    }

    /** What the field is called on the screen; that of an entry with its number. */
    private String name(String field) {
        int bracket = field.indexOf('[');
        if (bracket < 0) {
            return text.find("box." + field).orElse(field);
        }
        String list = field.substring(0, bracket);
        int number = Integer.parseInt(field, bracket + 1, field.indexOf(']'), 10) + 1;
        String part = field.substring(field.indexOf(']') + 1);
        return text.get("card." + list, number) + ", "
                + text.find("box." + list + part).orElse(field);
    }
}
