package org.zhengan.vaccine.publication;

import static org.zhengan.vaccine.aefi.Roles.COMPREHENSIVE;
import static org.zhengan.vaccine.aefi.Roles.GENERAL_HQ;
import static org.zhengan.vaccine.aefi.Roles.HEALTH;
import static org.zhengan.vaccine.aefi.Roles.MARKET_SUPERVISION;
import static org.zhengan.vaccine.aefi.Roles.PUBLICITY;
import static org.zhengan.vaccine.publication.PublicationState.AUTHORISED;
import static org.zhengan.vaccine.publication.PublicationState.DRAFT;
import static org.zhengan.vaccine.publication.PublicationState.PUBLISHED;
import static org.zhengan.vaccine.publication.PublicationState.REFUSED;

import java.util.Arrays;
import java.util.List;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Guard;
import org.zhengan.rules.Rule;
import org.zhengan.rules.Setting;
import org.zhengan.rules.Text;
import org.zhengan.rules.lifecycle.Attempt;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.programme.Ledger;
import org.zhengan.vaccine.clause.ResponseClauses;
import org.zhengan.vaccine.publication.PublicationCommands.Authorise;
import org.zhengan.vaccine.publication.PublicationCommands.Draft;
import org.zhengan.vaccine.publication.PublicationCommands.Publish;
import org.zhengan.vaccine.publication.PublicationCommands.Refuse;

/**
 * The life of a release. An attempt to release what nobody here may release, or what is not authorised, is recorded as
 * refused under the clause that forbids it: the attempt is a fact, too.
 */
public final class Publications {

    private static final String RELEASED = "vaccine.publication.released";
    private static final String REFUSED_EVENT = "vaccine.publication.refused";

    private static final Basis FORMS = ResponseClauses.PUBLICATION_FORMS.rule(
            "VAC-4.5.3-1",
            "发布形式为授权发布、组织报道、接受采访、新闻发布会、网站报道等",
            "released by authorised release, reporting, interview, press conference or web site");

    private static final Basis MAJOR = ResponseClauses.PUBLICATION_AUTHORITY.byDefault(
            "VAC-4.5.2-2a", "“重大事故”默认指Ⅰ级、Ⅱ级事件", "a \"major accident\" is taken as one of grade I or II");

    /** Which grades a "major accident" has, separated by commas. */
    static final Setting<String> MAJOR_GRADES = new Setting<>("majorInfoGrades", String.class, "I,II", MAJOR);

    /** What of it a city may set. */
    public static final List<Setting<?>> SETTINGS = List.of(MAJOR_GRADES);

    private static final Rule<Attempt<Publication, Draft>> IS_MAJOR = Guard.of(
            MAJOR,
            Publications::isOfItsKind,
            "not-major",
            "该级别事件不属重大疫苗安全事故，应选其他信息类别",
            "an incident of this grade is no major accident; it is information of another kind");

    /** Its state table. */
    public static final Lifecycle<Publication, PublicationState> LIFECYCLE = Lifecycle.of(
                    "vaccine",
                    "publication",
                    new Text("信息公布", "Publication"),
                    Publication.class,
                    PublicationState.class)
            .in(Publication::district)
            .cites(PublicationRules.TABLE.rules())
            .on(Draft.class)
            .starts(DRAFT)
            .by(COMPREHENSIVE, MARKET_SUPERVISION, HEALTH, PUBLICITY)
            .provided(IS_MAJOR)
            .making(Publication::drafted)
            .under(FORMS)
            .on(Authorise.class)
            .from(DRAFT)
            .to(AUTHORISED)
            .when(Publication::isAllowed)
            .by(GENERAL_HQ, MARKET_SUPERVISION)
            .making(Publication::authorised)
            .because(change -> List.of(change.after().clause()))
            .on(Authorise.class)
            .from(DRAFT)
            .to(REFUSED)
            .by(GENERAL_HQ, MARKET_SUPERVISION)
            .making(Publication::unauthorised)
            .emits(REFUSED_EVENT, PublicationV1.class, PublicationV1::of)
            .because(change -> List.of(change.after().clause()))
            .on(Publish.class)
            .from(AUTHORISED)
            .to(PUBLISHED)
            .by(COMPREHENSIVE, MARKET_SUPERVISION)
            .making(Publication::published)
            .emits(RELEASED, PublicationV1.class, PublicationV1::of)
            .because(change -> List.of(change.after().clause()))
            .on(Publish.class)
            .from(DRAFT)
            .to(REFUSED)
            .by(COMPREHENSIVE, MARKET_SUPERVISION, HEALTH, PUBLICITY)
            .making(Publication::unauthorised)
            .emits(REFUSED_EVENT, PublicationV1.class, PublicationV1::of)
            .because(change -> List.of(change.after().clause()))
            .on(Refuse.class)
            .from(DRAFT)
            .to(REFUSED)
            .by(GENERAL_HQ, MARKET_SUPERVISION)
            .making(Publication::refused)
            .emits(REFUSED_EVENT, PublicationV1.class, PublicationV1::of)
            .because(change -> List.of(change.after().clause()))
            .build();

    /** Where they are found. */
    public static final Ledger<Publication, PublicationState> LEDGER =
            Ledger.of(LIFECYCLE, "publications").filteredBy("infoType").filteredBy("incidentId");

    private Publications() {}

    private static boolean isOfItsKind(Attempt<Publication, Draft> attempt) {
        var draft = attempt.command();
        var grade = draft.grade();
        if (draft.infoType() != InfoType.MAJOR_ACCIDENT_AND_INVESTIGATION || grade == null) {
            return true;
        }
        var major = attempt.moment().settings().get(MAJOR_GRADES).split(",", -1);
        return Arrays.asList(major).contains(grade.name());
    }
}
