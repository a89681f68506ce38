package org.zhengan.vaccine.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.District;

/**
 * A notice to stop (停用通知).
 *
 * @param stops     what ends
 * @param districts everybody in these areas is bound
 * @param units     and these units, wherever they are
 */
public record Notice(List<Stop> stops, List<District> districts, List<String> units) {

    public Notice {
        stops = List.copyOf(stops);
        districts = List.copyOf(districts);
        units = List.copyOf(units);
    }

    /** Whether it binds a unit; of whom neither name nor area is known it is taken to bind him. */
    boolean binds(@Nullable String unit, @Nullable District district) {
        if (unit == null && district == null) {
            return true;
        }
        boolean named = unit != null && units.contains(unit);
        boolean inArea =
                district == null ? !districts.isEmpty() : districts.stream().anyMatch(area -> area.covers(district));
        return named || inArea;
    }
}
