package org.zhengan.vaccine.cluster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengan.vaccine.aefi.BatchNumber;

/** A day on which something of a batch happened; without a batch it is a batch of its own. */
record Occurrence(LocalDate on, @Nullable BatchNumber batchNo) {}
