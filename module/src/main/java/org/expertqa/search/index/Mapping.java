package org.expertqa.search.index;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.invoke.MethodHandles;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.TypeMappingStep;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurationContext;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurer;
import org.hibernate.search.util.common.SearchException;

/** How Hibernate Search is told about our documents: in code, and without looking for annotations on the class path. */
final class Mapping {

    private static final Logger LOG = System.getLogger("org.expertqa.search");
    private static final String BACKEND = "hibernate.search.backend.";
    private static final String USUAL_NAME = "answers";

    private Mapping() {}

    static CloseableSearchMapping open(Map<String, Object> backend) {
        return open(USUAL_NAME, backend);
    }

    /** Opens the index of that name with an engine of these settings. */
    static CloseableSearchMapping open(String name, Map<String, Object> backend) {
        StandalonePojoMappingConfigurer documents = context -> documents(context, name);
        Map<String, Object> properties = new HashMap<>();
        backend.forEach((setting, value) -> properties.put(BACKEND + setting, value));
        properties.put("hibernate.search.mapping.configurer", documents);
        return SearchMapping.builder(AnnotatedTypeSource.empty(), MethodHandles.lookup())
                .properties(properties)
                .build();
    }

    /** Closes it however it is: one that is damaged or away may fail to, and there is nothing in it to lose. */
    static void close(CloseableSearchMapping mapping) {
        try {
            mapping.close();
        } catch (SearchException e) {
            LOG.log(Level.DEBUG, "A search index was given up", e);
        }
    }

    private static void documents(StandalonePojoMappingConfigurationContext context, String name) {
        // Payara names a class file as the place that a class of the WAR comes from, which is no archive to look into.
        context.annotationMapping()
                .discoverJandexIndexesFromAddedTypes(false)
                .buildMissingDiscoveredJandexIndexes(false)
                .discoverAnnotatedTypesFromRootMappingAnnotations(false);
        TypeMappingStep answers = context.programmaticMapping().type(AnswerDocument.class);
        answers.searchEntity();
        answers.indexed().index(name);
        answers.property("id").documentId();
        answers.binder(new DocumentFields());
    }
}
