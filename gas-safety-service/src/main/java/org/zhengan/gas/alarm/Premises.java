package org.zhengan.gas.alarm;

import org.jspecify.annotations.Nullable;

/** What a sensor guards: a user's premises (用气场所), or a pipe section. */
public record Premises(
        @Nullable UserKind userKind,
        @Nullable String userId,
        @Nullable String sectionId,
        @Nullable String address,
        @Nullable String enterprise) {

    static Premises of(Reading reading) {
        return new Premises(
                reading.userKind(), reading.userId(), reading.sectionId(), reading.address(), reading.enterprise());
    }

    /** The address as others may be told it: a resident's is personal and stays here. */
    @Nullable
    String publicAddress() {
        return userKind == UserKind.RESIDENT ? null : address;
    }
}
