package org.zhengan.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** Byte strings as the pages of the store keep them: ordered as unsigned bytes, never changed once stored. */
final class ByteStrings extends BasicDataType<byte[]> {

    static final ByteStrings TYPE = new ByteStrings();

    private static final int OBJECT_HEADER = 24;

    private ByteStrings() {}

    /** The smallest byte string that is above every string starting with the prefix; null when there is none. */
    static byte @Nullable [] above(byte[] prefix) {
        int last = prefix.length - 1;
        while (last >= 0 && prefix[last] == (byte) 0xFF) {
            last--;
        }
        if (last < 0) {
            return null;
        }
        byte[] successor = Arrays.copyOf(prefix, last + 1);
        successor[last]++;
        return successor;
    }

    static byte[] join(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    static boolean startsWith(byte[] string, byte[] prefix) {
        return string.length >= prefix.length && Arrays.equals(string, 0, prefix.length, prefix, 0, prefix.length);
    }

    static boolean endsWith(byte[] string, byte[] suffix) {
        int start = string.length - suffix.length;
        return start >= 0 && Arrays.equals(string, start, string.length, suffix, 0, suffix.length);
    }

    @Override
    public int compare(byte[] a, byte[] b) {
        return Arrays.compareUnsigned(a, b);
    }

    @Override
    public int getMemory(byte[] bytes) {
        return OBJECT_HEADER + bytes.length;
    }

    @Override
    public void write(WriteBuffer buffer, byte[] bytes) {
        buffer.putVarInt(bytes.length).put(bytes);
    }

    @Override
    public byte[] read(ByteBuffer buffer) {
        byte[] bytes = new byte[DataUtils.readVarInt(buffer)];
        buffer.get(bytes);
        return bytes;
    }

    @Override
    public byte[][] createStorage(int size) {
        return new byte[size][];
    }
}
