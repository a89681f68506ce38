package org.zhengan.gas;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.zhengan.rules.District;
import org.zhengan.testing.access.AccessContract;
import org.zhengan.testing.access.Claim;
import org.zhengan.testing.access.Seed;
import org.zhengan.testing.live.LiveService;

/** Every route of the gas service, with every role. */
class GasAccessIT extends AccessContract {

    /** Each reading is a new one: a repeated one would change nothing for anybody. */
    private static final AtomicInteger READINGS = new AtomicInteger();

    GasAccessIT() {
        super(GasSafetyApplication.application(), GasProgramme.PROGRAMME);
    }

    @Override
    protected List<Seed> seed(LiveService service, District district, String unit) {
        var marker = "U-sweep-" + System.nanoTime();
        var sent = service.of(district.name(), unit, "DEVICE")
                .post("/api/gas/sensor-readings", reading(marker, marker, new Claim(district, unit)));
        return List.of(new Seed("leak-alarms", sent.at("/results/0/id"), marker));
    }

    /** A later reading of the same sensor, whosever it is said to be; of the user nothing is said. */
    @Override
    protected Map<String, String> bodies(Seed seed, Claim claim) {
        var batch = reading(seed.marker(), "U-1", claim);
        var one = batch.substring(batch.indexOf('[') + 1, batch.lastIndexOf(']'));
        return Map.of(
                "/api/gas/sensor-readings",
                batch,
                "/api/gas/leak-alarms",
                one,
                "/api/gas/leak-alarms/{id}/reading",
                one);
    }

    private static String reading(String marker, String user, Claim claim) {
        return """
                {"items":[{"sensorId":"%s","at":"%s","lelPermille":300,"district":"%s",
                 "userKind":"RESIDENT","linkedCutoff":false,"gasKind":"METHANE","crowded":false,"confined":false,
                 "userId":"%s","enterpriseId":"%s","contactName":"王小明"}]}"""
                .formatted(
                        marker.replace('U', 'S'),
                        LiveService.START.plusMillis(READINGS.getAndIncrement()),
                        claim.district(),
                        user,
                        claim.unit());
    }
}
