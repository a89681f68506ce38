package org.zhengan.vaccine.publication;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Checks;
import org.zhengan.rules.Label;

/**
 * An authorisation to publish (授权).
 *
 * @param doc          where it is written down
 * @param verifiedWith with whom information was verified before its result is published
 */
public record Authorisation(
        @Label("授权主体") Authority by,
        @Label("授权日期") @Nullable LocalDate on,
        @Label("文号") @Nullable String doc,
        @Label("会同核实方") @Nullable List<VerifiedWith> verifiedWith) {

    private static final int LONGEST = 200;

    public Authorisation {
        new Checks().text("doc", doc, LONGEST).end();
    }

    boolean isVerifiedWithHealth() {
        return verifiedWith != null && verifiedWith.contains(VerifiedWith.HEALTH);
    }
}
