package org.zhengan.testing.search;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Where things are left lying: shows each of them with its name. */
public interface Place {

    /** Shows everything that lies there now. */
    void show(BiConsumer<String, InputStream> to);

    /** Texts, such as the lines of a log or the answer of a page. */
    static Place texts(String name, Supplier<? extends Collection<String>> texts) {
        return to -> texts.get().forEach(text -> to.accept(name, bytes(text.getBytes(StandardCharsets.UTF_8))));
    }

    /** Bytes as they are shown. */
    static InputStream bytes(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
