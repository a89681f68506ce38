package org.zhengan.vaccine.material;

import java.util.List;

/** What is missing (缺项), in the order of the clause; empty when complete. */
public record Missing(List<String> missing) {

    public Missing {
        missing = List.copyOf(missing);
    }
}
