package org.zhengan.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * The write-ahead file: what has changed since the pages were last saved. Whoever waits first writes and forces for all
 * that wait (group commit).
 */
final class Journal implements AutoCloseable {

    /** Length and checksum before each record. */
    static final int HEADER = 8;

    /** Beyond this much unwritten data an appender writes by itself, so that one huge update cannot fill the memory. */
    private static final int BUFFER_LIMIT = 8 << 20;

    private static final int SLICE = 1 << 16;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition flushed = lock.newCondition();
    private FileChannel file;
    private ByteBuffer pending = ByteBuffer.allocate(1 << 16);
    private ByteBuffer spare = ByteBuffer.allocate(1 << 16);
    private long appended;
    private long durable;
    private long forces;
    private long size;
    private boolean flushing;
    private @Nullable IOException failure;

    Journal(Path path) {
        this.file = create(path);
    }

    void append(String collection, byte[] key, byte @Nullable [] document) {
        byte[] name = collection.getBytes(StandardCharsets.UTF_8);
        int body = 12 + name.length + key.length + (document == null ? 0 : document.length);
        lock.lock();
        try {
            refuseAfterFailure();
            if (pending.position() > BUFFER_LIMIT) {
                awaitAll();
            }
            reserve(HEADER + body);
            int start = pending.position();
            pending.putInt(body).putInt(0);
            pending.putInt(name.length).put(name).putInt(key.length).put(key);
            pending.putInt(document == null ? -1 : document.length);
            if (document != null) {
                pending.put(document);
            }
            pending.putInt(start + 4, checksum(pending, start + HEADER, body));
            size += HEADER + body;
            appended++;
        } finally {
            lock.unlock();
        }
    }

    static int checksum(ByteBuffer buffer, int from, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(buffer.duplicate().limit(from + length).position(from));
        return (int) checksum.getValue();
    }

    /** Returns when everything appended so far is on disk. */
    void awaitAll() {
        lock.lock();
        try {
            long ticket = appended;
            while (durable < ticket) {
                refuseAfterFailure();
                if (flushing) {
                    flushed.awaitUninterruptibly();
                } else {
                    flush();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private void flush() {
        flushing = true;
        ByteBuffer batch = pending.flip();
        long upTo = appended;
        pending = spare.capacity() > BUFFER_LIMIT ? ByteBuffer.allocate(1 << 16) : spare.clear();
        spare = batch;
        lock.unlock();
        IOException broken = null;
        try {
            writeAndForce(batch);
        } catch (IOException e) {
            broken = e;
        } finally {
            lock.lock();
            flushing = false;
            if (broken == null) {
                durable = upTo;
                forces++;
            } else {
                failure = broken;
            }
            flushed.signalAll();
        }
    }

    private void writeAndForce(ByteBuffer batch) throws IOException {
        int end = batch.limit();
        while (batch.position() < end) {
            // the channel copies what it writes outside the heap: a slice at a time, not all of it
            batch.limit(Math.min(end, batch.position() + SLICE));
            file.write(batch);
        }
        file.force(false);
    }

    /** Goes on in a new file; the caller keeps everybody from appending meanwhile. */
    void continueIn(Path path) {
        awaitAll();
        lock.lock();
        try {
            FileChannel old = file;
            file = create(path);
            size = 0;
            old.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.unlock();
        }
    }

    private static FileChannel create(Path path) {
        try {
            FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            syncFolder(path.toAbsolutePath().getParent());
            return channel;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new file is only safe once its folder is; where a folder cannot be opened the system does it by itself. */
    private static void syncFolder(@Nullable Path folder) throws IOException {
        if (folder != null
                && Files.isReadable(folder)
                && folder.getFileSystem().getSeparator().equals("/")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private void reserve(int more) {
        if (pending.remaining() < more) {
            int capacity = Math.max(pending.capacity() * 2, pending.position() + more);
            pending = ByteBuffer.allocate(capacity).put(pending.flip());
        }
    }

    private void refuseAfterFailure() {
        if (failure != null) {
            throw new UncheckedIOException("the journal cannot be written, nothing is acknowledged any more", failure);
        }
    }

    long size() {
        lock.lock();
        try {
            return size;
        } finally {
            lock.unlock();
        }
    }

    /** How many records were appended. */
    long appended() {
        lock.lock();
        try {
            return appended;
        } finally {
            lock.unlock();
        }
    }

    /** How many times the disk was waited for. */
    long forces() {
        lock.lock();
        try {
            return forces;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        awaitAll();
        lock.lock();
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.unlock();
        }
    }
}
