package org.zhengan.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pages and the journal of one data folder. Changes go to pages in memory and to the journal; pages are saved from
 * time to time, all of them at one moment between two commands, and then the journal begins anew.
 */
final class Storage implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Storage.class);
    private static final String EPOCH = "epoch";

    /** How large a journal grows before the pages are saved; it bounds what a start has to take back. */
    private static final long JOURNAL_LIMIT = Long.getLong("zhengan.store.journal-bytes", 32L << 20);

    private static final int UNSAVED_LIMIT = 16 << 20;
    private static final int CACHE_MEGABYTES = 48;
    private static final int PAGE_BYTES = 8 << 10;

    /** Space of replaced pages is used again after this time, when no reader can still be on them. */
    private static final int RETENTION_MILLIS = 10_000;

    private static final int COMPACT_BELOW_PERCENT = 60;

    private final @Nullable JournalFolder folder;
    private final MVStore pages;
    private final MVMap<String, Long> facts;
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
    private final ReentrantLock saving = new ReentrantLock();
    private final AtomicBoolean saveAsked = new AtomicBoolean();
    private final ExecutorService saver =
            Executors.newSingleThreadExecutor(task -> new Thread(task, "embedded-store-saver"));
    private final LongAdder examined = new LongAdder();
    private @Nullable Journal journal;

    private Storage(@Nullable JournalFolder folder, MVStore pages) {
        this.folder = folder;
        this.pages = pages;
        this.facts = pages.openMap(
                "facts",
                new MVMap.Builder<String, Long>()
                        .keyType(StringDataType.INSTANCE)
                        .valueType(LongDataType.INSTANCE));
    }

    static Storage inMemory() {
        return new Storage(null, MVStore.open(null));
    }

    static Storage open(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        MVStore pages = new MVStore.Builder()
                .fileName(folder.resolve("store.mv").toString())
                .cacheSize(CACHE_MEGABYTES)
                .pageSplitSize(PAGE_BYTES)
                .autoCommitBufferSize(0)
                .autoCommitDisabled()
                .open();
        pages.setRetentionTime(RETENTION_MILLIS);
        // gives the store its writer threads; the delay itself never passes, we alone decide when to commit
        pages.setAutoCommitDelay(Integer.MAX_VALUE);
        return new Storage(new JournalFolder(folder), pages);
    }

    /** Brings the pages to the state of the last acknowledged write and begins a new journal. */
    void recover(JournalReader.Applier applier) {
        if (folder == null) {
            return;
        }
        long saved = facts.getOrDefault(EPOCH, 0L);
        long newest = saved;
        for (long epoch : folder.epochs()) {
            if (epoch >= saved) {
                int records = JournalReader.replay(folder.file(epoch), applier);
                LOG.info("took {} changes back from journal {}", records, epoch);
            }
            newest = Math.max(newest, epoch);
        }
        facts.put(EPOCH, newest);
        save(() -> null);
    }

    MVMap<byte[], byte[]> open(String name) {
        return pages.openMap(
                name,
                new MVMap.Builder<byte[], byte[]>().keyType(ByteStrings.TYPE).valueType(ByteStrings.TYPE));
    }

    /** Small numbers that are kept with the pages: which indexes are complete and where they met arrays. */
    MVMap<String, Long> facts() {
        return facts;
    }

    Stream<String> names() {
        return pages.getMapNames().stream();
    }

    void remove(MVMap<?, ?> map) {
        pages.removeMap(map);
    }

    /** Writes down a change that the caller makes to the pages within {@link #change}. */
    void log(String collection, RecordKey key, byte @Nullable [] document) {
        Journal current = journal;
        if (current != null) {
            current.append(collection, key.bytes(), document);
        }
    }

    /** Runs a command that changes documents and returns, or fails, when all it changed is on disk. */
    <T> T change(Supplier<T> command) {
        if (pages.getUnsavedMemory() > 3 * UNSAVED_LIMIT) {
            save(() -> null);
        }
        gate.readLock().lock();
        try {
            return command.get();
        } finally {
            gate.readLock().unlock();
            Journal current = journal;
            if (current != null) {
                current.awaitAll();
                saveWhenDue(current);
            }
        }
    }

    /** Runs a command that changes collections or indexes, alone, and returns when the pages are on disk. */
    <T> T alone(Supplier<T> command) {
        return save(command);
    }

    private void awaitSaver() {
        try {
            if (!saver.awaitTermination(1, TimeUnit.MINUTES)) {
                LOG.warn("pages are still being saved; the journal holds what they lack");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void saveWhenDue(Journal current) {
        boolean due = current.size() > JOURNAL_LIMIT || pages.getUnsavedMemory() > UNSAVED_LIMIT;
        if (due && saveAsked.compareAndSet(false, true)) {
            saver.execute(() -> {
                try {
                    save(() -> null);
                    pages.compact(COMPACT_BELOW_PERCENT, UNSAVED_LIMIT / 4);
                } catch (RuntimeException e) {
                    LOG.error("the pages could not be saved; the journal still holds every change", e);
                } finally {
                    saveAsked.set(false);
                }
            });
        }
    }

    private <T extends @Nullable Object> T save(Supplier<T> before) {
        saving.lock();
        try {
            T result;
            gate.writeLock().lock();
            try {
                result = before.get();
                freeze();
            } finally {
                gate.writeLock().unlock();
            }
            settle();
            return result;
        } finally {
            saving.unlock();
        }
    }

    /** Marks one moment in pages and journal; the pages of that moment are written while new changes come in. */
    private void freeze() {
        if (folder == null || (journal != null && !pages.hasUnsavedChanges())) {
            return;
        }
        long epoch = facts.getOrDefault(EPOCH, 0L) + 1;
        facts.put(EPOCH, epoch);
        if (pages.tryCommit() < 0) {
            pages.commit();
        }
        if (journal == null) {
            journal = new Journal(folder.file(epoch));
        } else {
            journal.continueIn(folder.file(epoch));
        }
    }

    private void settle() {
        if (folder != null) {
            pages.executeFilestoreOperation(pages::sync);
            long epoch = facts.getOrDefault(EPOCH, 0L);
            folder.deleteBefore(epoch);
        }
    }

    LongAdder examined() {
        return examined;
    }

    long changes() {
        return journal == null ? 0 : journal.appended();
    }

    long forces() {
        return journal == null ? 0 : journal.forces();
    }

    @Override
    public void close() {
        saver.shutdown();
        awaitSaver();
        save(() -> null);
        if (journal != null) {
            journal.close();
        }
        pages.close();
    }
}
