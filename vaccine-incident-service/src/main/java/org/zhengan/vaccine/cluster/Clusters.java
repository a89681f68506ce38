package org.zhengan.vaccine.cluster;

import java.time.LocalDate;
import java.util.List;

/**
 * The clusters in the ledger on a day, gravest first.
 *
 * @param casesSeen how many cases were looked at
 */
public record Clusters(LocalDate asOf, int casesSeen, List<Cluster> items) {

    public Clusters {
        items = List.copyOf(items);
    }
}
