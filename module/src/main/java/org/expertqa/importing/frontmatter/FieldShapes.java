package org.expertqa.importing.frontmatter;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.expert.Expert;
import org.expertqa.topic.Topic;

/** The fields that a file may give, by their names, as our records have them; references stand as slugs. */
public final class FieldShapes {

    public static final Map<String, Type> ANSWER = answer();
    public static final Map<String, Type> EXPERT_FILE = expert();
    public static final Map<String, Type> TOPIC = of(Topic.class);

    private FieldShapes() {}

    /** The components of a record, by name. */
    public static Map<String, Type> of(Class<?> type) {
        Map<String, Type> shape = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            shape.put(component.getName(), component.getGenericType());
        }
        return shape;
    }

    static boolean isList(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == List.class;
    }

    /** What is in a list or an optional value; any other type is itself. */
    public static Type inside(Type type) {
        return type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : type;
    }

    private static Map<String, Type> answer() {
        Map<String, Type> shape = of(ExpertAnswer.class);
        for (String list : List.of("coAuthors", "topics", "related")) {
            shape.put(list, new SlugList());
        }
        shape.put("expert", Referred.class);
        return shape;
    }

    /** A file says whether an expert is active, which reads better than "former". */
    private static Map<String, Type> expert() {
        Map<String, Type> shape = of(Expert.class);
        shape.put("active", boolean.class);
        return shape;
    }

    /** Another item by its slug, or by a name that becomes one. */
    record Referred(String value) {}

    private record SlugList() implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return new Type[] {Referred.class};
        }

        @Override
        public Type getRawType() {
            return List.class;
        }

        @Override
        public Type getOwnerType() {
            return null;
        }
    }
}
