package org.zhengan.trail;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * A ZIP file of parts that are not compressed and carry no dates: the same parts are always the same bytes. So a file can be
 * told from one in which anything was changed, also what no reader of ZIP files looks at.
 */
final class StoredZip {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final short VERSION = 10;
    private static final short NAMES_ARE_UTF_8 = 1 << 11;
    private static final short FIRST_OF_JANUARY_1980 = 0x21;
    private static final int LOCAL_LENGTH = 30;
    private static final int SIZE_AT = 18;

    private StoredZip() {}

    static byte[] write(Map<String, byte[]> parts) {
        var file = new ByteArrayOutputStream();
        var central = new ByteArrayOutputStream();
        parts.forEach((name, content) -> {
            var utf8 = name.getBytes(StandardCharsets.UTF_8);
            var directory = little(46).putInt(CENTRAL).putShort(VERSION);
            about(directory, utf8, content)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0);
            directory.putInt(0).putInt(file.size());
            central.writeBytes(bytes(directory));
            central.writeBytes(utf8);
            file.writeBytes(bytes(about(little(LOCAL_LENGTH).putInt(LOCAL), utf8, content)));
            file.writeBytes(utf8);
            file.writeBytes(content);
        });
        var end = little(22).putInt(END).putInt(0);
        end.putShort((short) parts.size()).putShort((short) parts.size());
        end.putInt(central.size()).putInt(file.size()).putShort((short) 0);
        file.writeBytes(central.toByteArray());
        file.writeBytes(bytes(end));
        return file.toByteArray();
    }

    /** The parts of {@code file}; an {@link IllegalArgumentException} if it is not exactly what {@link #write} wrote. */
    static Map<String, byte[]> read(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        var bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.remaining() >= LOCAL_LENGTH && bytes.getInt(bytes.position()) == LOCAL) {
            int size = bytes.getInt(bytes.position() + SIZE_AT);
            int nameLength = bytes.getShort(bytes.position() + SIZE_AT + 8);
            bytes.position(bytes.position() + LOCAL_LENGTH);
            var name = new String(next(bytes, nameLength), StandardCharsets.UTF_8);
            parts.put(name, next(bytes, size));
        }
        if (!Arrays.equals(write(parts), file)) {
            throw new IllegalArgumentException("the file is not as an archive is written");
        }
        return parts;
    }

    private static byte[] next(ByteBuffer bytes, int length) {
        if (length < 0 || length > bytes.remaining()) {
            throw new IllegalArgumentException("the file ends before its parts do");
        }
        var content = new byte[length];
        bytes.get(content);
        return content;
    }

    /** What both headers of a part say of it. */
    private static ByteBuffer about(ByteBuffer header, byte[] name, byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        return header.putShort(VERSION)
                .putShort(NAMES_ARE_UTF_8)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(FIRST_OF_JANUARY_1980)
                .putInt((int) crc.getValue())
                .putInt(content.length)
                .putInt(content.length)
                .putShort((short) name.length)
                .putShort((short) 0);
    }

    private static byte[] bytes(ByteBuffer filled) {
        var bytes = new byte[filled.position()];
        filled.get(0, bytes);
        return bytes;
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
