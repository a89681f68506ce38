package org.zhengan.vaccine.command;

import java.util.List;
import org.zhengan.rules.Label;

/** Which fields a panel's experts are of. */
public record PanelQuestion(@Label("专业领域") List<Field> kinds) {

    /** The fields that 4.2 names. */
    public enum Field {
        EPIDEMIOLOGY,
        IMMUNISATION,
        ADR_MONITORING,
        CLINICAL
    }

    public PanelQuestion {
        kinds = List.copyOf(kinds);
    }
}
