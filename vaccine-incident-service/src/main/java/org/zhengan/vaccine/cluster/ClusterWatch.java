package org.zhengan.vaccine.cluster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengan.rules.Answer;
import org.zhengan.rules.Basis;
import org.zhengan.rules.City;
import org.zhengan.rules.Settings;
import org.zhengan.rules.Text;
import org.zhengan.rules.programme.View;
import org.zhengan.vaccine.aefi.AefiCase;
import org.zhengan.vaccine.aefi.AefiCases;
import org.zhengan.vaccine.grade.Grade;

/** The clusters among the cases of the ledger: grade III and above, or whatever there is of one vaccine asked for. */
public final class ClusterWatch {

    /** {@code GET /api/vaccine/clusters}. */
    public static final View<ClusterQuery, AefiCase, Clusters> VIEW = new View<>(
            "clusters",
            new Text("台账中的聚集性信号", "The clusters in the ledger"),
            ClusterQuery.class,
            Clusters.class,
            AefiCases.LEDGER,
            ClusterWatch::select,
            ClusterWatch::answer,
            Peaks.rules());

    private ClusterWatch() {}

    private static Map<String, String> select(ClusterQuery query) {
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("suspectedVaccineRelated", "true");
        var vaccine = query.vaccineCode();
        if (vaccine != null) {
            filters.put("vaccineCode", vaccine.value());
        }
        return filters;
    }

    private static Answer<Clusters> answer(ClusterQuery query, List<AefiCase> kept, Settings settings, Instant now) {
        var asked = query.asOf();
        var asOf = asked == null ? City.dateOf(now) : asked;
        var detection = new Detection(Reach.in(settings), asOf, query.region());
        var cases = kept.stream().map(ClusterCase::of).toList();
        List<Cluster> found = new ArrayList<>();
        Set<Basis> graded = new LinkedHashSet<>();
        for (var ofOne : ClusterEvaluation.byVaccine(cases).entrySet()) {
            var peaks = detection.of(ofOne.getValue());
            var cluster = Cluster.of(ofOne.getKey(), peaks);
            if (query.vaccineCode() != null || cluster.grade().atLeast(Grade.III)) {
                found.add(cluster);
                graded.addAll(peaks.graded().basis());
            }
        }
        found.sort(Comparator.comparing(Cluster::grade));
        return new Answer<>(new Clusters(asOf, cases.size(), found), Peaks.basis(List.copyOf(graded)));
    }
}
