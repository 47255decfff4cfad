package org.expertqa.view;

import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.util.introspection.IntrospectionCacheData;

/**
 * The values of one page; how templates read them is remembered from page to page, where Velocity forgets it. Names are not
 * looked up in the machine's table of all strings, as Velocity does each time that a loop sets one.
 */
final class PageContext extends VelocityContext {

    private static final long serialVersionUID = 1L;
    /** Many times what the longest answer needs. */
    static final int MOST_TURNS = 100_000;

    private final transient Map<Object, IntrospectionCacheData> remembered;
    private int turns;

    PageContext(Map<Object, IntrospectionCacheData> remembered) {
        this.remembered = remembered;
    }

    @Override
    public Object put(String name, Object value) {
        return internalPut(name, value);
    }

    /** Counts one more turn of a loop, and tells whether that is more than a page may have. */
    boolean turnsTooOften() {
        turns++;
        return turns > MOST_TURNS;
    }

    @Override
    public IntrospectionCacheData icacheGet(Object place) {
        return remembered.get(place);
    }

    @Override
    public void icachePut(Object place, IntrospectionCacheData way) {
        remembered.put(place, way);
    }
}
