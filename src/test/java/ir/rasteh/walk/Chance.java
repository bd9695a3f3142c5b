package ir.rasteh.walk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Arguments by chance: from pools of what is known in the house, by type; records from their parts, sealed types from their kinds,
 * lists and maps from a few of each.
 */
final class Chance {

    private static final int DEEPEST = 5;

    private final Random random;
    private final Map<Class<?>, List<?>> pools = new HashMap<>();

    /** A type of which nothing can be made by chance: whoever asks for it is to be listed. */
    static final class Unmakeable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unmakeable(Type type) {
            super(type.getTypeName());
        }
    }

    Chance(long seed) {
        this.random = new Random(seed);
    }

    <T> void pool(Class<T> type, Collection<? extends T> values) {
        pools.put(type, List.copyOf(values));
    }

    /** Keeps an answer that nobody could throw together, as something to ask with later: a step of a ceremony, for example. */
    void learn(@Nullable Object answer) {
        Object one = answer instanceof Optional<?> some ? some.orElse(null) : answer;
        if (one != null
                && one.getClass().getPackageName().startsWith("ir.rasteh")
                && !one.getClass().isRecord()
                && !one.getClass().isEnum()) {
            pools.put(one.getClass(), List.of(one));
        }
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SuppressWarnings("unchecked")
    <T> T one(Class<T> type) {
        return (T) java.util.Objects.requireNonNull(make(type, 0));
    }

    @Nullable
    Object argument(Parameter parameter) {
        if (nullable(parameter.getAnnotatedType()) && random.nextInt(5) == 0) {
            return null;
        }
        return make(parameter.getParameterizedType(), 0);
    }

    private static boolean nullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private Object make(Type type, int depth) {
        if (depth > DEEPEST) {
            throw new Unmakeable(type);
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            return several(raw, generic.getActualTypeArguments(), depth);
        }
        if (!(type instanceof Class<?> plain)) {
            throw new Unmakeable(type);
        }
        List<?> pool = pools.get(plain);
        return pool == null ? simple(plain, depth) : oneOf(pool);
    }

    private Object several(Class<?> raw, Type[] of, int depth) {
        int count = random.nextInt(3);
        if (raw == Optional.class) {
            return count == 0 ? Optional.empty() : Optional.of(make(of[0], depth + 1));
        }
        if (raw == Set.class) {
            Set<Object> set = new HashSet<>();
            Stream.generate(() -> make(of[0], depth + 1)).limit(count).forEach(set::add);
            return set;
        }
        if (raw == List.class || raw == Collection.class || raw == Iterable.class) {
            return Stream.generate(() -> make(of[0], depth + 1)).limit(count).toList();
        }
        if (raw == Map.class) {
            Map<Object, Object> map = new HashMap<>();
            for (int i = 0; i < count; i++) {
                map.put(make(of[0], depth + 1), make(of[1], depth + 1));
            }
            return map;
        }
        return simple(raw, depth);
    }

    private Object simple(Class<?> type, int depth) {
        if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        }
        if (type == int.class || type == Integer.class) {
            return random.nextInt(40);
        }
        if (type == long.class || type == Long.class) {
            return (long) random.nextInt(5);
        }
        if (type == double.class || type == Double.class) {
            return random.nextDouble();
        }
        if (type == BigDecimal.class) {
            return BigDecimal.valueOf(random.nextInt(1000));
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1500));
        }
        if (type == Instant.class) {
            return Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(40_000_000));
        }
        if (type == Duration.class) {
            return Duration.ofSeconds(random.nextInt(1000));
        }
        if (type == Currency.class) {
            return Currency.getInstance("EUR");
        }
        if (type == Locale.class) {
            return Locale.ENGLISH;
        }
        if (type == byte[].class) {
            return one(String.class).getBytes(StandardCharsets.UTF_8);
        }
        if (type == InputStream.class) {
            return new ByteArrayInputStream(one(String.class).getBytes(StandardCharsets.UTF_8));
        }
        if (type == OutputStream.class) {
            return new ByteArrayOutputStream();
        }
        if (type.isEnum()) {
            return oneOf(Arrays.asList(type.getEnumConstants()));
        }
        if (type.isSealed()) {
            return make(oneOf(List.of(type.getPermittedSubclasses())), depth + 1);
        }
        if (type.isRecord()) {
            return record(type, depth);
        }
        if (type.isInterface() && type.getPackageName().startsWith("java.util.function") || type == Runnable.class) {
            return Proxy.newProxyInstance(
                    Chance.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> null);
        }
        throw new Unmakeable(type);
    }

    private Object record(Class<?> type, int depth) {
        RecordComponent[] parts = type.getRecordComponents();
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return canonical.newInstance(Arrays.stream(parts)
                    .map(part -> nullable(part.getAnnotatedType()) && random.nextInt(3) == 0
                            ? null
                            : make(part.getGenericType(), depth + 1))
                    .toArray());
        } catch (InvocationTargetException e) {
            // What was thrown together is not always valid: then there is no such value, and another call gets another
            // one.
            throw new IllegalArgumentException("No such " + type.getSimpleName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new Unmakeable(type);
        }
    }
}
