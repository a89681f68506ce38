package org.zhengan.runtime.shape;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.InvalidValue;
import org.zhengan.rules.Label;
import org.zhengan.rules.personal.Personal;
import org.zhengan.rules.personal.PersonalValue;

/**
 * What a type looks like from outside. Records are read once by reflection; from then on binding, storing and describing
 * them follow the shape.
 *
 * @param element the element of a list, the values of a map, the value wrapped by a {@code VALUE}, or what a {@code PERSONAL} keeps;
 *     absent otherwise
 */
public record Shape(
        Kind kind, Class<?> type, List<Field> fields, @Nullable Shape element, @Nullable Constructor<?> constructor) {

    private static final Map<Class<?>, Shape> RECORDS = new ConcurrentHashMap<>();

    private static final Map<Class<?>, Kind> PLAIN = Map.of(
            String.class, Kind.TEXT,
            int.class, Kind.WHOLE,
            Integer.class, Kind.WHOLE,
            long.class, Kind.WHOLE,
            Long.class, Kind.WHOLE,
            BigDecimal.class, Kind.DECIMAL,
            boolean.class, Kind.TRUTH,
            Boolean.class, Kind.TRUTH,
            LocalDate.class, Kind.DATE,
            Instant.class, Kind.INSTANT);

    /** What there is. A VALUE is a record of one component called {@code value}, written as that component alone. */
    public enum Kind {
        TEXT,
        WHOLE,
        DECIMAL,
        TRUTH,
        DATE,
        INSTANT,
        CHOICE,
        LIST,
        MAP,
        VALUE,
        PERSONAL,
        RECORD
    }

    /** A component of a record. */
    public record Field(String name, Shape shape, boolean required, String label, RecordComponent component) {

        /** Its value in {@code of}. */
        public @Nullable Object read(Object of) {
            try {
                return component.getAccessor().invoke(of);
            } catch (ReflectiveOperationException inaccessible) {
                throw new IllegalStateException(name, inaccessible);
            }
        }
    }

    /** The shape of a record or of a plain type. */
    public static Shape of(Class<?> type) {
        if (PersonalValue.class.isAssignableFrom(type)) {
            throw new IllegalArgumentException(type + " is somebody's: a record keeps it as Personal");
        }
        return shape(type);
    }

    private static Shape shape(Class<?> type) {
        var known = RECORDS.get(type);
        if (known == null) {
            known = type.isRecord() ? record(type) : plain(type);
            RECORDS.put(type, known);
        }
        return known;
    }

    /** The field of that name; dotted names go into nested records. */
    public Optional<Field> field(String path) {
        int dot = path.indexOf('.');
        var name = dot < 0 ? path : path.substring(0, dot);
        var found = fields.stream().filter(field -> field.name().equals(name)).findFirst();
        return dot < 0 ? found : found.flatMap(field -> field.shape().field(path.substring(dot + 1)));
    }

    /** Calls the canonical constructor; {@link InvalidValue} when the record refuses its values. */
    public Object construct(@Nullable Object[] values) {
        if (constructor == null) {
            throw new IllegalStateException(type + " is no record");
        }
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof InvalidValue invalid) {
                throw invalid;
            } else if (refused.getCause() instanceof IllegalArgumentException argument) {
                throw InvalidValue.of("", "invalid-value", "值无效", String.valueOf(argument.getMessage()));
            }
            throw new IllegalStateException(type.getName(), refused.getCause());
        } catch (ReflectiveOperationException inaccessible) {
            throw new IllegalStateException(type.getName(), inaccessible);
        }
    }

    /** The name of a component as callers see it: {@code notify_} is {@code notify}, which Java keeps for itself. */
    public static String shown(String component) {
        return component.endsWith("_") ? component.substring(0, component.length() - 1) : component;
    }

    /** The constant of enum {@code type} that has that name; null where none has. */
    static @Nullable Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> ((Enum<?>) each).name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The element of what has one. */
    public Shape inner() {
        return Objects.requireNonNull(element);
    }

    /** The plain shape beneath any wrapping value record. */
    public Shape unwrapped() {
        return kind == Kind.VALUE && element != null ? element.unwrapped() : this;
    }

    /** The dotted paths of what in it is somebody's. */
    public List<String> personal() {
        if (kind == Kind.PERSONAL) {
            return List.of("");
        } else if (element != null) {
            return element.personal();
        }
        List<String> paths = new ArrayList<>();
        for (var field : fields) {
            field.shape()
                    .personal()
                    .forEach(path -> paths.add(path.isEmpty() ? field.name() : field.name() + "." + path));
        }
        return paths;
    }

    /** Whether anything in it is somebody's. */
    public boolean isPersonal() {
        return !personal().isEmpty();
    }

    private static Shape record(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        var components = type.getRecordComponents();
        var types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            var component = components[i];
            types[i] = component.getType();
            component.getAccessor().setAccessible(true);
            var label = component.getAnnotation(Label.class);
            boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            fields.add(new Field(
                    shown(component.getName()),
                    of(component.getAnnotatedType()),
                    !optional,
                    label == null ? shown(component.getName()) : label.value(),
                    component));
        }
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            var all = List.copyOf(fields);
            boolean wraps = all.size() == 1 && all.get(0).name().equals("value");
            var wrapped = wraps ? all.get(0).shape() : null;
            return new Shape(wraps ? Kind.VALUE : Kind.RECORD, type, all, wrapped, constructor);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(type.getName(), impossible);
        }
    }

    private static Shape of(AnnotatedType annotated) {
        if (annotated instanceof AnnotatedParameterizedType generic) {
            var raw = (Class<?>) ((java.lang.reflect.ParameterizedType) generic.getType()).getRawType();
            var arguments = generic.getAnnotatedActualTypeArguments();
            if (Collection.class.isAssignableFrom(raw)) {
                return new Shape(Kind.LIST, raw, List.of(), of(arguments[0]), null);
            } else if (Map.class.isAssignableFrom(raw)) {
                return new Shape(Kind.MAP, raw, List.of(), of(arguments[1]), null);
            } else if (raw == Personal.class && arguments[0].getType() instanceof Class<?> kept) {
                return new Shape(Kind.PERSONAL, raw, List.of(), shape(kept), null);
            }
        }
        if (annotated.getType() instanceof Class<?> type) {
            return of(type);
        }
        throw new IllegalArgumentException("no shape for " + annotated.getType());
    }

    private static Shape plain(Class<?> type) {
        var kind = type.isEnum() ? Kind.CHOICE : PLAIN.get(type);
        if (kind == null) {
            throw new IllegalArgumentException("no shape for " + type);
        }
        return new Shape(kind, type, List.of(), null, null);
    }
}
