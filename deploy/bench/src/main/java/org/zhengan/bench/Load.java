package org.zhengan.bench;

/**
 * What came of putting load on something for a while.
 *
 * @param nanos from the first operation to the end of the last
 */
record Load(Latencies latencies, long nanos) {

    double perSecond() {
        return latencies.size() * 1e9 / nanos;
    }
}
