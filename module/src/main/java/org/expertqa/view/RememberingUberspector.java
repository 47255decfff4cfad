package org.expertqa.view;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.SecureUberspector;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;

/**
 * Keeps templates away from reflection and from what fills the memory, and remembers how a property of a class is read: Velocity itself finds out anew for
 * every page, which is a third of what a page costs it.
 */
public final class RememberingUberspector extends SecureUberspector {

    /** What makes a long text of a short one. */
    private static final Set<String> MULTIPLYING = Set.of("repeat", "format", "formatted", "indent");

    private final Map<Property, Optional<VelPropertyGet>> known = new ConcurrentHashMap<>();

    private record Property(Class<?> type, String name) {}

    @Override
    public VelMethod getMethod(Object owner, String name, Object[] arguments, Info where) {
        return owner instanceof String && MULTIPLYING.contains(name)
                ? null
                : super.getMethod(owner, name, arguments, where);
    }

    @Override
    public VelPropertyGet getPropertyGet(Object owner, String name, Info where) {
        Property property = new Property(owner.getClass(), name);
        Optional<VelPropertyGet> way = known.get(property);
        if (way == null) {
            way = Optional.ofNullable(super.getPropertyGet(owner, name, where));
            known.put(property, way);
        }
        return way.orElse(null);
    }
}
