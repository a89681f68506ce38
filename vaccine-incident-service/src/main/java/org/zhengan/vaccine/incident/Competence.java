package org.zhengan.vaccine.incident;

import java.util.Optional;
import org.zhengan.rules.Actor;
import org.zhengan.rules.District;
import org.zhengan.rules.Guard;
import org.zhengan.rules.Rule;
import org.zhengan.rules.lifecycle.Attempt;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.incident.ResponseCommands.Raise;
import org.zhengan.vaccine.response.Body;
import org.zhengan.vaccine.response.Lead;
import org.zhengan.vaccine.response.LeadTable;
import org.zhengan.vaccine.response.ResponseRules;

/** Whose it is to start, change and end a response (职权); what another body is to decide is refused with 403. */
final class Competence {

    private static final String CODE = "jurisdiction-denied";
    private static final String ZH = "应由该级别的指挥部决定";
    private static final String EN = "it is for the headquarters of that level to decide";

    /** Who leads at the grade starts it; below every grade nobody does, which another rule says. */
    static final Rule<Attempt<VaccineIncident, ?>> STARTS = Guard.of(
            ResponseRules.STARTED_BY_LEAD,
            attempt -> attempt.thing().grade() == Grade.NONE
                    || mayLead(attempt, attempt.thing().grade()),
            CODE,
            ZH,
            EN);

    /** Who leads at the present level raises it, or who would lead at the new one. */
    static final Rule<Attempt<VaccineIncident, Raise>> RAISES = Guard.of(
            ResponseRules.CHANGED_BY_LEAD,
            attempt -> leads(attempt) || mayLead(attempt, attempt.command().to()),
            CODE,
            ZH,
            EN);

    static final Rule<Attempt<VaccineIncident, ?>> LOWERS =
            Guard.of(ResponseRules.CHANGED_BY_LEAD, Competence::leads, CODE, ZH, EN);

    static final Rule<Attempt<VaccineIncident, ?>> ENDS =
            Guard.of(ResponseRules.ENDED_BY_DECLARER, Competence::leads, CODE, ZH, EN);

    /** The city sets up the on-site command; that there is none for grade IV, another rule says. */
    static final Rule<Attempt<VaccineIncident, ?>> SETS_UP = Guard.of(
            ResponseRules.ON_SITE_FROM_III,
            attempt -> !attempt.thing().isLargerOrGraver() || Body.CITY_HQ.isSpokenForBy(actor(attempt)),
            CODE,
            "现场指挥部由市食品药品应急指挥部成立",
            "the city headquarters sets up an on-site command");

    static final Rule<Attempt<VaccineIncident, ?>> PROPOSES = Guard.of(
            ResponseRules.PROPOSED_BY_COUNTY,
            attempt -> actor(attempt).district() != District.CITY,
            CODE,
            "应由事发县级市场监管部门建议",
            "it is for county market supervision to propose");

    static final Rule<Attempt<VaccineIncident, ?>> ADVISES = Guard.of(
            IncidentRules.ADVISED_BY_CITY_HEALTH,
            attempt -> actor(attempt).district() == District.CITY,
            CODE,
            "应由市卫健委提出",
            "it is for the city health commission to advise");

    private Competence() {}

    /** Who leads at {@code level} when {@code attempt} is made; the city leads what several counties share once it acts. */
    static Optional<Lead> lead(Attempt<VaccineIncident, ?> attempt, Grade level) {
        var counties = attempt.thing().occurrence().adminUnits().size();
        return LeadTable.at(level, counties, Body.CITY_HQ.isSpokenForBy(actor(attempt)));
    }

    private static boolean mayLead(Attempt<VaccineIncident, ?> attempt, Grade level) {
        return lead(attempt, level)
                .filter(lead -> lead.isSpokenForBy(actor(attempt)))
                .isPresent();
    }

    private static boolean leads(Attempt<VaccineIncident, ?> attempt) {
        var response = attempt.thing().response();
        return response != null && response.lead().isSpokenForBy(actor(attempt));
    }

    private static Actor actor(Attempt<?, ?> attempt) {
        return attempt.moment().actor();
    }
}
