package org.zhengan.fire;

import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.zhengan.rules.District;
import org.zhengan.testing.access.AccessContract;
import org.zhengan.testing.access.Claim;
import org.zhengan.testing.access.Seed;
import org.zhengan.testing.live.Caller;
import org.zhengan.testing.live.LiveService;

/** Every route of the fire service, with every role. */
class FireAccessIT extends AccessContract {

    private static final String TOPIC = "zhengan.gas.events";

    FireAccessIT() {
        super(FireApplication.application(), FireProgramme.PROGRAMME);
    }

    @Override
    protected List<Seed> seed(LiveService service, District district, String unit) {
        var marker = "A-sweep-" + System.nanoTime();
        service.tell(TOPIC, marker, List.of(raised(marker, district)));
        var city = service.as("CITY", "ADMIN");
        return List.of(
                new Seed("fire-incidents", found(city, "/api/fire/fire-incidents?correlationId=" + marker), marker),
                new Seed("external-alerts", found(city, "/api/fire/external-alerts?alarmId=" + marker), marker));
    }

    /** An emergency somebody telephones in. */
    @Override
    protected Map<String, String> bodies(Seed seed, Claim claim) {
        return Map.of(
                "/api/fire/fire-incidents",
                """
                {"kind":"GAS_EMERGENCY","occurredAt":"2022-11-05T09:59:00+08:00","reportedBy":"119","district":"%s",
                 "address":"花园路 1 号","gasRelated":true}"""
                        .formatted(claim.district()));
    }

    private static String found(Caller caller, String query) {
        await().until(() -> !caller.get(query).at("/items/0/id").isEmpty());
        return caller.get(query).at("/items/0/id");
    }

    private static String raised(String alarm, District district) {
        return """
                {"specversion":"1.0","id":"e-%s","type":"gas.leak-alarm.raised","source":"/api/gas","subject":"%s",
                 "time":"2022-11-05T09:59:00+08:00","sequence":"1","district":"%s",
                 "data":{"alarmId":"%s","sensorId":"S-1","severity":"CRITICAL","lelPermille":600,"basis":[]}}"""
                .formatted(alarm, alarm, district, alarm);
    }
}
