package org.zhengan.vaccine.batch;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhengan.rules.Answer;
import org.zhengan.rules.Settings;
import org.zhengan.rules.Text;
import org.zhengan.rules.programme.View;

/**
 * Whether a lot may be given: what somebody with a syringe in hand asks. It is answered to everybody and from every
 * area's controls; a control the asker may not see would otherwise read as none.
 */
public final class LotView {

    /** {@code GET /api/vaccine/lots/{lot}/administrable}. */
    public static final View<LotQuestion, BatchControl, LotAnswer> VIEW = new View<>(
                    "lots/{lot}/administrable",
                    new Text("该批号能否接种", "Whether a lot may be given"),
                    LotQuestion.class,
                    LotAnswer.class,
                    BatchControls.LEDGER,
                    asked -> Map.of("batchNo", asked.lot().value()),
                    LotView::answer,
                    Arrays.stream(LotReason.values())
                            .map(LotReason::basis)
                            .distinct()
                            .toList())
            .answeredToAll();

    private LotView() {}

    private static Answer<LotAnswer> answer(
            LotQuestion asked, List<BatchControl> kept, Settings settings, Instant now) {
        var at = asked.at() == null ? now : asked.at();
        var controls = kept.stream()
                .filter(lot ->
                        asked.vaccineCode() == null || asked.vaccineCode().equals(lot.vaccineCode()))
                .map(lot -> control(lot, asked, at))
                .sorted(Comparator.comparing(LotAnswer.Control::reason))
                .toList();
        var reason =
                controls.stream().map(LotAnswer.Control::reason).findFirst().orElse(LotReason.NO_CONTROL_KNOWN);
        var answer = new LotAnswer(asked.lot(), at, reason.administrable(), reason, reason.detail(), controls);
        return Answer.of(answer, reason.basis());
    }

    private static LotAnswer.Control control(BatchControl lot, LotQuestion asked, Instant at) {
        var last = lot.measures().stream()
                .filter(measure -> !measure.at().isAfter(at))
                .reduce((earlier, later) -> later);
        var since = last.map(Measure::at)
                .or(() -> Optional.of(lot.identifiedAt()).filter(identified -> !identified.isAfter(at)));
        return new LotAnswer.Control(
                lot.controlNo(), lot.vaccineCode(), lot.district(), reason(lot, last, asked, at), since.orElse(null));
    }

    private static LotReason reason(BatchControl lot, Optional<Measure> last, LotQuestion asked, Instant at) {
        if (last.isEmpty()) {
            return lot.identifiedAt().isAfter(at) ? LotReason.NOT_YET_CONTROLLED : LotReason.IDENTIFIED;
        }
        var reason = LotReason.of(last.get().kind());
        boolean bound =
                Stream.ofNullable(lot.notice()).anyMatch(notice -> notice.binds(asked.unit(), asked.district()));
        return reason.administrable() || bound ? reason : LotReason.OUT_OF_SCOPE;
    }
}
