package org.expertqa.search.index;

import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.util.Map;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.TypeMappingStep;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurationContext;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurer;

/** How Hibernate Search is told about our documents: in code, and without looking for annotations on the class path. */
final class Mapping {

    private Mapping() {}

    static CloseableSearchMapping open(Path folder) {
        return SearchMapping.builder(AnnotatedTypeSource.empty(), MethodHandles.lookup())
                .properties(Map.of(
                        "hibernate.search.backend.type", "lucene",
                        "hibernate.search.backend.lucene_version", "9.12.3",
                        "hibernate.search.backend.directory.root", folder.toString(),
                        // A file that is cut short while it is mapped into memory is read as if nothing had happened.
                        "hibernate.search.backend.directory.filesystem_access.strategy", "nio",
                        "hibernate.search.backend.io.writer.ram_buffer_size", "4",
                        "hibernate.search.backend.thread_pool.size", "1",
                        "hibernate.search.backend.indexing.queue_count", "1",
                        "hibernate.search.backend.analysis.configurer", (LuceneAnalysisConfigurer) Mapping::analyzers,
                        "hibernate.search.mapping.configurer", (StandalonePojoMappingConfigurer) Mapping::documents))
                .build();
    }

    private static void analyzers(LuceneAnalysisConfigurationContext context) {
        for (Analysis analysis : Analysis.values()) {
            context.analyzer(analysis.code()).instance(analysis.analyzer());
        }
        context.analyzer(WordBeginnings.BEGINNINGS).instance(new WordBeginnings(true));
        context.analyzer(WordBeginnings.AS_TYPED).instance(new WordBeginnings(false));
    }

    private static void documents(StandalonePojoMappingConfigurationContext context) {
        // Payara names a class file as the place that a class of the WAR comes from, which is no archive to look into.
        context.annotationMapping()
                .discoverJandexIndexesFromAddedTypes(false)
                .buildMissingDiscoveredJandexIndexes(false)
                .discoverAnnotatedTypesFromRootMappingAnnotations(false);
        TypeMappingStep answers = context.programmaticMapping().type(AnswerDocument.class);
        answers.searchEntity();
        answers.indexed().index("answers");
        answers.property("id").documentId();
        answers.binder(new DocumentFields());
    }
}
