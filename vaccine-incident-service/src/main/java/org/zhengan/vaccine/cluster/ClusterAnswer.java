package org.zhengan.vaccine.cluster;

import org.zhengan.vaccine.grade.Grade;

/** The counts and the grade they give (聚集性判定). */
@SuppressWarnings("MemberName") // the names of the specification
public record ClusterAnswer(int N_rare, int N_ser, int N_death, int D_any, Grade grade) {

    static ClusterAnswer of(Peaks peaks, Grade grade) {
        return new ClusterAnswer(
                Peak.countOf(peaks.N_rare()),
                Peak.countOf(peaks.N_ser()),
                Peak.countOf(peaks.N_death()),
                Peak.countOf(peaks.D_any()),
                grade);
    }
}
