package org.zhengan.gas;

import java.util.List;
import org.zhengan.rules.District;
import org.zhengan.testing.access.AccessContract;
import org.zhengan.testing.access.Seed;
import org.zhengan.testing.live.LiveService;

/** Every route of the gas service, with every role. */
class GasAccessIT extends AccessContract {

    GasAccessIT() {
        super(GasSafetyApplication.application(), GasProgramme.PROGRAMME);
    }

    @Override
    protected List<Seed> seed(LiveService service, District district, String unit) {
        var marker = "S-sweep-" + System.nanoTime();
        var sent = service.of(district.name(), unit, "DEVICE")
                .post(
                        "/api/gas/sensor-readings",
                        """
                        {"items":[{"sensorId":"%s","at":"2022-11-05T10:00:00+08:00","lelPermille":300,"district":"%s",
                         "userKind":"RESIDENT","linkedCutoff":false,"gasKind":"METHANE","crowded":false,"confined":false,
                         "enterpriseId":"%s","contactName":"王小明"}]}"""
                                .formatted(marker, district, unit));
        return List.of(new Seed("leak-alarms", sent.at("/results/0/id"), marker));
    }
}
