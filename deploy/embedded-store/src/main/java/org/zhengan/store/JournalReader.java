package org.zhengan.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads a journal back; it ends at the first record that is not whole, which was never acknowledged. */
final class JournalReader {

    private JournalReader() {}

    static int replay(Path path, Applier applier) {
        try {
            ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(path));
            int records = 0;
            while (isWhole(file)) {
                int body = file.getInt();
                file.getInt();
                ByteBuffer record = file.slice(file.position(), body);
                file.position(file.position() + body);
                String collection = new String(bytes(record, record.getInt()), StandardCharsets.UTF_8);
                byte[] key = bytes(record, record.getInt());
                int length = record.getInt();
                applier.apply(collection, key, length < 0 ? null : bytes(record, length));
                records++;
            }
            return records;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isWhole(ByteBuffer file) {
        if (file.remaining() < Journal.HEADER) {
            return false;
        }
        int start = file.position();
        int body = file.getInt(start);
        return body >= 12
                && body <= file.remaining() - Journal.HEADER
                && file.getInt(start + 4) == Journal.checksum(file, start + Journal.HEADER, body);
    }

    private static byte[] bytes(ByteBuffer record, int length) {
        byte[] bytes = new byte[length];
        record.get(bytes);
        return bytes;
    }

    /** Takes a change back into the pages; null means that the document was removed. */
    @FunctionalInterface
    interface Applier {
        void apply(String collection, byte[] key, byte @Nullable [] document);
    }
}
