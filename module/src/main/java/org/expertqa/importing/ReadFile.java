package org.expertqa.importing;

import java.util.List;
import org.expertqa.expert.Expert;
import org.expertqa.topic.Topic;

/** What one file holds, and where each stretch of its text went. */
public record ReadFile(
        String file,
        List<ReadAnswer> answers,
        List<ReadItem<Expert>> experts,
        List<ReadItem<Topic>> topics,
        List<Span> spans,
        List<LabelFound> labels,
        List<Unassigned> unassigned,
        List<Warning> warnings) {}
