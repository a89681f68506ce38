package org.zhengan.testing;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhengan.store.EmbeddedStore;

/**
 * The store of this JVM that tests share, a database for each test class: the embedded one in memory, or the server named
 * by {@code ZHENGAN_TEST_MONGODB_URI}.
 */
public final class EmbeddedMongo {

    private static final int LONGEST_NAME = 38;

    private EmbeddedMongo() {}

    /** How a driver reaches the database of {@code test}. */
    public static String uri(Class<?> test) {
        return withDatabase(serverUri(), database(test));
    }

    /** The database of {@code test}; another one in every run, so that a shared server keeps runs apart. */
    public static String database(Class<?> test) {
        var name = test.getSimpleName().toLowerCase(Locale.ROOT);
        var shortened = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        return "%s_%08x_%x"
                .formatted(
                        shortened,
                        test.getName().hashCode(),
                        ProcessHandle.current().pid());
    }

    /** How a driver reaches the server itself. */
    public static String serverUri() {
        var named = named();
        return named == null ? Shared.STORE.connectionString() : named;
    }

    /** Whether it is the embedded store, rather than a server somebody named. */
    public static boolean isEmbedded() {
        return named() == null;
    }

    /** {@code uri} with {@code database} in the place of the database it may name. */
    static String withDatabase(String uri, String database) {
        int hosts = uri.indexOf("://") + "://".length();
        int question = uri.indexOf('?') < 0 ? uri.length() : uri.indexOf('?');
        int slash = uri.indexOf('/', hosts);
        int end = slash < 0 || slash > question ? question : slash;
        return uri.substring(0, end) + "/" + database + uri.substring(question);
    }

    private static @Nullable String named() {
        var named = System.getenv("ZHENGAN_TEST_MONGODB_URI");
        return named == null || named.isBlank() ? null : named;
    }

    /** Made when first asked for, ended with the JVM. */
    private static final class Shared {

        private static final EmbeddedStore STORE = begin();

        private static EmbeddedStore begin() {
            var store = EmbeddedStore.inMemory();
            Runtime.getRuntime().addShutdownHook(new Thread(store::close, "embedded-store-end"));
            return store;
        }
    }
}
