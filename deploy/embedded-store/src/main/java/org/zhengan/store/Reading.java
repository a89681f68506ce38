package org.zhengan.store;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.DocumentComparator;
import de.bwaldvogel.mongo.backend.QueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** Answers a query along its plan, one document at a time, without any lock; each reader has a copy of its own. */
final class Reading {

    private final MVMap<byte[], byte[]> documents;
    private final LongAdder examined;
    private final Plan plan;
    private final Document filter;

    Reading(MVMap<byte[], byte[]> documents, LongAdder examined, Plan plan, Document filter) {
        this.documents = documents;
        this.examined = examined;
        this.plan = plan;
        this.filter = Conjunction.of(filter);
    }

    /** A document that was found, where it lies and how large it is. */
    @SuppressWarnings("ArrayRecordComponent") // bytes are never changed, and compared by content
    record Match(byte[] key, int size, Document document) {}

    Stream<Match> matches(Document sort, int skip, int limit) {
        Stream<Match> found = plan.sorted() ? matches() : sorted(new DocumentComparator(sort), skip, limit);
        if (skip > 0) {
            found = found.skip(skip);
        }
        return limit > 0 ? found.limit(limit) : found;
    }

    private Stream<Match> matches() {
        // a matcher notes positions while it matches, so no two readers may share one
        QueryMatcher matcher = new DefaultQueryMatcher();
        Stream<byte[][]> found = stream(new Records(plan, examined));
        if (plan.repeats()) {
            Set<ByteBuffer> seen = new HashSet<>();
            found = found.filter(record -> seen.add(ByteBuffer.wrap(record[0])));
        }
        return found.mapMulti((record, next) -> {
            byte[] bytes = record.length == 2 ? record[1] : documents.get(record[0]);
            Document document = bytes == null ? null : Bson.decode(bytes);
            if (bytes != null && document != null && matcher.matches(document, filter)) {
                next.accept(new Match(record[0], bytes.length, document));
            }
        });
    }

    private Stream<Match> sorted(DocumentComparator order, int skip, int limit) {
        Comparator<Match> comparator = (a, b) -> order.compare(a.document(), b.document());
        if (limit <= 0) {
            return matches().sorted(comparator);
        }
        long most = (long) skip + limit;
        PriorityQueue<Match> first = new PriorityQueue<>(comparator.reversed());
        matches().forEach(match -> {
            first.add(match);
            if (first.size() > most) {
                first.poll();
            }
        });
        List<Match> result = new ArrayList<>(first);
        result.sort(comparator);
        return result.stream();
    }

    private static <T> Stream<T> stream(Iterator<T> iterator) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /** The records of all ranges of a plan: one range after the other, or merged by what follows their common bytes. */
    private static final class Records implements Iterator<byte[][]> {

        private final List<Source> sources = new ArrayList<>();
        private final @Nullable PriorityQueue<Source> merge;
        private int current;

        Records(Plan plan, LongAdder examined) {
            for (Access access : plan.accesses()) {
                int count = access.ranges().size();
                for (int i = 0; i < count; i++) {
                    KeyRange range = access.ranges().get(access.backward() ? count - 1 - i : i);
                    sources.add(new Source(access, range, examined));
                }
            }
            Access only = plan.accesses().get(0);
            merge = only.merged() ? new PriorityQueue<>(Source.order(only.backward())) : null;
            if (merge != null) {
                sources.stream().filter(Source::advance).forEach(merge::add);
            }
        }

        @Override
        public boolean hasNext() {
            if (merge != null) {
                return !merge.isEmpty();
            }
            while (current < sources.size() && !sources.get(current).scan.hasNext()) {
                current++;
            }
            return current < sources.size();
        }

        @Override
        public byte[][] next() {
            if (merge == null) {
                Source source = sources.get(current);
                return source.record(source.scan.next());
            }
            Source source = merge.remove();
            byte[][] record = source.record(source.head);
            if (source.advance()) {
                merge.add(source);
            }
            return record;
        }
    }

    private static final class Source {

        private final Ordered order;
        private final int shared;
        private final EntryScan scan;
        private EntryScan.Entry head = new EntryScan.Entry(new byte[0], new byte[0]);

        Source(Access access, KeyRange range, LongAdder examined) {
            this.order = access.order();
            this.shared = range.shared();
            this.scan = new EntryScan(order.entries(), range, access.backward(), examined);
        }

        static Comparator<Source> order(boolean backward) {
            Comparator<Source> forward = (a, b) -> java.util.Arrays.compareUnsigned(
                    a.head.key(), a.shared, a.head.key().length, b.head.key(), b.shared, b.head.key().length);
            return backward ? forward.reversed() : forward;
        }

        boolean advance() {
            boolean more = scan.hasNext();
            if (more) {
                head = scan.next();
            }
            return more;
        }

        /** The key of the document, and the document itself where the entry has it. */
        byte[][] record(EntryScan.Entry entry) {
            return order instanceof PrimaryIndex
                    ? new byte[][] {entry.key(), entry.value()}
                    : new byte[][] {order.recordOf(entry.key(), entry.value())};
        }
    }
}
