package org.zhengan.vaccine.cluster;

import org.zhengan.vaccine.aefi.VaccineCode;
import org.zhengan.vaccine.grade.Grade;

/** What is concentrated for one vaccine (聚集性信号), and where, so that a person can see the lots. */
@SuppressWarnings("MemberName") // the names of the specification
public record Cluster(
        VaccineCode vaccineCode, int N_rare, int N_ser, int N_death, int D_any, Grade grade, Peaks where) {

    static Cluster of(VaccineCode vaccine, Peaks peaks) {
        var counts = ClusterAnswer.of(peaks, peaks.graded().grade());
        return new Cluster(
                vaccine, counts.N_rare(), counts.N_ser(), counts.N_death(), counts.D_any(), counts.grade(), peaks);
    }
}
