package org.zhengan.gas.alarm;

import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Label;
import org.zhengan.rules.personal.PersonName;
import org.zhengan.rules.personal.Personal;
import org.zhengan.rules.personal.Phone;

/** What a sensor guards: a user's premises (用气场所), or a pipe section. */
public record Premises(
        @Nullable UserKind userKind,
        @Nullable String userId,
        @Nullable String sectionId,
        @Nullable String address,
        @Nullable String enterprise,
        @Nullable String enterpriseId,
        @Label("联系人") @Nullable Personal<PersonName> contactName,
        @Label("联系电话") @Nullable Personal<Phone> contactPhone) {

    static Premises of(Reading reading) {
        return new Premises(
                reading.userKind(),
                reading.userId(),
                reading.sectionId(),
                reading.address(),
                reading.enterprise(),
                reading.enterpriseId(),
                reading.contactName(),
                reading.contactPhone());
    }

    /** The unit that answers for the supply; empty where none was named. */
    String owner() {
        return enterpriseId == null ? "" : enterpriseId;
    }

    /** The address as others may be told it: a resident's is personal and stays here. */
    @Nullable
    String publicAddress() {
        return userKind == UserKind.RESIDENT ? null : address;
    }
}
