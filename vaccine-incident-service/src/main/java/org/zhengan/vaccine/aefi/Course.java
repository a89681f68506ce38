package org.zhengan.vaccine.aefi;

import org.jspecify.annotations.Nullable;

/** What has become of a case so far: its diagnosis, its payment, its incident, or why it was ruled out. */
record Course(
        @Nullable Diagnosis diagnosis,
        @Nullable Compensation compensation,
        @Nullable String incidentId,
        @Nullable Exclusion ruledOut) {

    static final Course NONE = new Course(null, null, null, null);

    Course diagnosed(@Nullable Diagnosis conclusion) {
        return new Course(conclusion, compensation, incidentId, ruledOut);
    }

    Course compensated(@Nullable Compensation paid) {
        return new Course(diagnosis, paid, incidentId, ruledOut);
    }

    Course linked(String incident) {
        return new Course(diagnosis, compensation, incident, ruledOut);
    }

    Course ruledOut(Exclusion why) {
        return new Course(diagnosis, compensation, incidentId, why);
    }
}
