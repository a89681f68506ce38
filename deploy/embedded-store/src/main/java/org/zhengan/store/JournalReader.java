package org.zhengan.store;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads a journal back; it ends at the first record that is not whole, which was never acknowledged. */
final class JournalReader {

    private static final int SMALLEST_BODY = 12;

    private JournalReader() {}

    static int replay(Path path, Applier applier) {
        try (DataInputStream journal = new DataInputStream(new BufferedInputStream(Files.newInputStream(path)))) {
            long left = Files.size(path);
            int records = 0;
            ByteBuffer record = next(journal, left);
            while (record != null) {
                left -= Journal.HEADER + record.remaining();
                String collection = new String(bytes(record, record.getInt()), StandardCharsets.UTF_8);
                byte[] key = bytes(record, record.getInt());
                int length = record.getInt();
                applier.apply(collection, key, length < 0 ? null : bytes(record, length));
                records++;
                record = next(journal, left);
            }
            return records;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable ByteBuffer next(DataInputStream journal, long left) throws IOException {
        if (left < Journal.HEADER) {
            return null;
        }
        int length = journal.readInt();
        int checksum = journal.readInt();
        if (length < SMALLEST_BODY || length > left - Journal.HEADER) {
            return null;
        }
        ByteBuffer body = ByteBuffer.wrap(journal.readNBytes(length));
        return checksum == Journal.checksum(body, 0, length) ? body : null;
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
