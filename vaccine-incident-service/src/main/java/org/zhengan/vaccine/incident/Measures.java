package org.zhengan.vaccine.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Label;

/** What was done about an incident besides its response level (处置措施). */
public record Measures(
        @Label("现场指挥部") @Nullable OnSite onSiteCommand,
        @Label("叫停接种建议") @Nullable StopAdvice stopAdvice,
        @Label("调查结论") @Nullable Conclusion conclusion,
        @Label("涉嫌犯罪移送") @Nullable CriminalReferral criminalReferral,
        @Label("后续职责") List<FollowUp> followUps) {

    static final Measures NONE = new Measures(null, null, null, null, List.of());

    public Measures {
        followUps = List.copyOf(followUps);
    }

    Measures onSite(OnSite command) {
        return new Measures(command, stopAdvice, conclusion, criminalReferral, followUps);
    }

    Measures advised(StopAdvice advice) {
        return new Measures(onSiteCommand, advice, conclusion, criminalReferral, followUps);
    }

    Measures concluded(Conclusion found, Instant at) {
        var next = new Measures(onSiteCommand, stopAdvice, found, criminalReferral, followUps);
        return found.callsForInsurance() ? next.following(FollowUp.Kind.INSURANCE_SUPERVISION, at) : next;
    }

    Measures referred(CriminalReferral referral, Instant at) {
        return new Measures(onSiteCommand, stopAdvice, conclusion, referral, followUps)
                .following(FollowUp.Kind.CRIMINAL_FILING, at);
    }

    /** A duty begins once. */
    Measures following(FollowUp.Kind kind, Instant at) {
        if (followUps.stream().anyMatch(each -> each.kind() == kind)) {
            return this;
        }
        var more = new ArrayList<>(followUps);
        more.add(kind.since(at));
        return new Measures(onSiteCommand, stopAdvice, conclusion, criminalReferral, more);
    }
}
