package org.zhengan.rules.programme;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Settings;
import org.zhengan.rules.Text;

/**
 * Another form (呈现格式) in which things of a ledger are shown, for readers who speak a standard of their own: of one
 * thing {@code GET /api/{context}/{ledger}/{id}/{name}}, of a page of a list {@code GET /api/{context}/{name}} with the
 * filters of the ledger. It is a pure function of what the caller may see; what is somebody's is gone from it before.
 *
 * @param name      kebab-case
 * @param mediaType what it is answered as; one that ends in {@code xml} shows an {@link Element}, any other a value written as JSON
 */
public record Rendering<T>(String name, String mediaType, Text summary, Form<T> form) {

    /** One thing or a page of them. */
    public sealed interface Form<T> {

        /** Of one thing; null where it has no such form (yet), which is answered as not found. */
        record One<T>(BiFunction<Shown<T>, Settings, @Nullable Object> body) implements Form<T> {}

        /** Of a page. */
        record Page<T>(BiFunction<Pictured<T>, Settings, Object> body) implements Form<T> {}
    }

    /**
     * A page of things, newest first.
     *
     * @param self the address of the page
     * @param next the address of the next page; absent on the last
     */
    public record Pictured<T>(String self, @Nullable String next, List<Shown<T>> things) {

        public Pictured {
            things = List.copyOf(things);
        }
    }

    /** A form of one thing. */
    public static <T> Rendering<T> ofOne(
            String name, String mediaType, Text summary, BiFunction<Shown<T>, Settings, @Nullable Object> body) {
        return new Rendering<>(name, mediaType, summary, new Form.One<>(body));
    }

    /** A form of a page of things. */
    public static <T> Rendering<T> ofPage(
            String name, String mediaType, Text summary, BiFunction<Pictured<T>, Settings, Object> body) {
        return new Rendering<>(name, mediaType, summary, new Form.Page<>(body));
    }

    /** Whether it is XML. */
    public boolean isXml() {
        return mediaType.endsWith("xml");
    }
}
