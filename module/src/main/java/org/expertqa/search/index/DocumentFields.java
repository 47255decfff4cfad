package org.expertqa.search.index;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.TermVector;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** The fields of the index. Change them, or an analyzer, and their {@link #FORM} must change, too. */
final class DocumentFields implements TypeBinder {

    /** The form of the index: its fields and how texts are taken apart. An index of another form is built anew. */
    static final int FORM = 1;

    static final String LANGUAGE = "language";
    static final String TOPIC = "topic";
    static final String EXPERT = "expert";
    static final String BEGINNINGS = "beginnings";

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        IndexSchemaElement schema = context.indexSchemaElement();
        Map<Analysis, Texts> texts = new EnumMap<>(Analysis.class);
        for (Analysis analysis : Analysis.values()) {
            texts.put(analysis, Texts.of(schema, analysis));
        }
        context.bridge(
                AnswerDocument.class,
                new Bridge(
                        texts,
                        keyword(schema, LANGUAGE, false),
                        keyword(schema, TOPIC, true),
                        keyword(schema, EXPERT, false),
                        schema.field(
                                        BEGINNINGS,
                                        type -> type.asString()
                                                .analyzer(WordBeginnings.BEGINNINGS)
                                                .searchAnalyzer(WordBeginnings.AS_TYPED))
                                .toReference()));
    }

    private static IndexFieldReference<String> keyword(IndexSchemaElement schema, String name, boolean many) {
        var field = schema.field(name, type -> type.asString().aggregable(Aggregable.YES));
        return many ? field.multiValued().toReference() : field.toReference();
    }

    /** The fields of one analysis. */
    private record Texts(
            IndexFieldReference<String> question,
            IndexFieldReference<String> quickAnswer,
            IndexFieldReference<String> text) {

        static Texts of(IndexSchemaElement schema, Analysis analysis) {
            return new Texts(
                    plain(schema, analysis.question(), analysis),
                    plain(schema, analysis.quickAnswer(), analysis),
                    schema.field(
                                    analysis.text(),
                                    type -> type.asString()
                                            .analyzer(analysis.code())
                                            .norms(Norms.NO)
                                            .projectable(Projectable.YES)
                                            .termVector(TermVector.WITH_POSITIONS_OFFSETS)
                                            .highlightable(List.of(Highlightable.UNIFIED)))
                            .toReference());
        }

        private static IndexFieldReference<String> plain(IndexSchemaElement schema, String name, Analysis analysis) {
            return schema.field(
                            name,
                            type -> type.asString().analyzer(analysis.code()).norms(Norms.NO))
                    .toReference();
        }
    }

    /** Writes one answer into the fields of its language. */
    private record Bridge(
            Map<Analysis, Texts> texts,
            IndexFieldReference<String> language,
            IndexFieldReference<String> topic,
            IndexFieldReference<String> expert,
            IndexFieldReference<String> beginnings)
            implements TypeBridge<AnswerDocument> {

        @Override
        public void write(DocumentElement target, AnswerDocument answer, TypeBridgeWriteContext context) {
            Texts fields = texts.get(Analysis.of(answer.language()));
            target.addValue(language, answer.language());
            target.addValue(fields.question(), answer.question());
            target.addValue(fields.quickAnswer(), answer.quickAnswer());
            target.addValue(fields.text(), answer.text());
            target.addValue(beginnings, answer.question());
            answer.topics().forEach(id -> target.addValue(topic, id));
            answer.expert().ifPresent(id -> target.addValue(expert, id));
        }
    }
}
