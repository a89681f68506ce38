package org.zhengan.vaccine.publication;

import static org.zhengan.rules.DecisionTable.row;
import static org.zhengan.vaccine.clause.OrganisationClauses.COMPREHENSIVE_GROUP;
import static org.zhengan.vaccine.clause.ResponseClauses.PUBLICATION_AUTHORITY;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Basis;
import org.zhengan.rules.DecisionTable;
import org.zhengan.vaccine.publication.PublicationAuthority.Result;

/** The table of VAC-4.5.2: who may publish what. What no row allows is refused under the row of its kind. */
final class PublicationRules {

    static final Basis RISK_WARNING = PUBLICATION_AUTHORITY.rule(
            "VAC-4.5.2-1",
            "疫苗安全风险警示信息由国家药监局会同有关部门公布",
            "risk warnings are published by the NMPA with related departments");

    static final Basis MAJOR_ACCIDENT = PUBLICATION_AUTHORITY.rule(
            "VAC-4.5.2-2",
            "重大疫苗安全事故及其调查处理信息由国家药监局会同有关部门公布",
            "major accidents and their inquiry are published by the NMPA with related departments");

    static final Basis DESIGNATED = PUBLICATION_AUTHORITY.rule(
            "VAC-4.5.2-3",
            "国务院确定需要统一公布的其他信息由国家药监局会同有关部门公布",
            "what the State Council designates is published by the NMPA with related departments");

    static final Basis NATIONAL_AEFI = PUBLICATION_AUTHORITY.rule(
            "VAC-4.5.2-4",
            "全国 AEFI 报告情况由国家卫健委会同国家药监局统一公布",
            "national AEFI reports are published by the NHC with the NMPA");

    static final Basis PROGRESS = COMPREHENSIVE_GROUP.rule(
            "VAC-4.5.2-5",
            "应急处置工作动态由综合组经市应急救援总指挥部授权发布",
            "progress is released by the comprehensive group, authorised by the general headquarters");

    static final Basis MISLEADING = PUBLICATION_AUTHORITY.rule(
            "VAC-4.5.2-6",
            "误导信息由县级以上药品监管部门会同卫健等部门核实后公布结果",
            "drug regulation publishes the result on misleading information once verified with health and others");

    static final Basis FALSE_INFORMATION = PUBLICATION_AUTHORITY.rule(
            "VAC-4.5.2-7", "任何单位和个人不得编造、散布虚假信息", "nobody fabricates or spreads false information");

    /** A release about to be judged. */
    record Release(InfoType infoType, Publisher actor, @Nullable Authorisation authorisation) {

        boolean isBy(Publisher publisher) {
            return actor == publisher;
        }

        boolean isAuthorisedBy(Authority authority) {
            return authorisation != null && authorisation.by() == authority;
        }

        boolean isVerified() {
            return authorisation != null && authorisation.isVerifiedWithHealth();
        }
    }

    static final DecisionTable<Release, Result> TABLE = DecisionTable.of(
            row(RISK_WARNING, by(InfoType.VACCINE_RISK_WARNING, Publisher.NMPA), Result.ALLOWED),
            row(RISK_WARNING, is(InfoType.VACCINE_RISK_WARNING), Result.REFUSED),
            row(MAJOR_ACCIDENT, by(InfoType.MAJOR_ACCIDENT_AND_INVESTIGATION, Publisher.NMPA), Result.ALLOWED),
            row(MAJOR_ACCIDENT, is(InfoType.MAJOR_ACCIDENT_AND_INVESTIGATION), Result.REFUSED),
            row(DESIGNATED, by(InfoType.STATE_COUNCIL_DESIGNATED, Publisher.NMPA), Result.ALLOWED),
            row(DESIGNATED, is(InfoType.STATE_COUNCIL_DESIGNATED), Result.REFUSED),
            row(NATIONAL_AEFI, by(InfoType.NATIONAL_AEFI_REPORT, Publisher.NHC), Result.ALLOWED),
            row(NATIONAL_AEFI, is(InfoType.NATIONAL_AEFI_REPORT), Result.REFUSED),
            row(
                    PROGRESS,
                    by(InfoType.RESPONSE_PROGRESS, Publisher.COMPREHENSIVE_GROUP)
                            .and(release -> release.isAuthorisedBy(Authority.GENERAL_HQ)),
                    Result.ALLOWED),
            row(PROGRESS, is(InfoType.RESPONSE_PROGRESS), Result.REFUSED),
            row(
                    MISLEADING,
                    by(InfoType.MISLEADING_INFO_RESULT, Publisher.DRUG_REGULATION)
                            .and(Release::isVerified),
                    Result.ALLOWED),
            row(MISLEADING, is(InfoType.MISLEADING_INFO_RESULT), Result.REFUSED),
            row(FALSE_INFORMATION, is(InfoType.RUMOUR), Result.REFUSED));

    private PublicationRules() {}

    /** The row that decides; every kind of information has one. */
    static DecisionTable.Match<Result> judge(
            InfoType infoType, Publisher actor, @Nullable Authorisation authorisation) {
        return TABLE.first(new Release(infoType, actor, authorisation)).orElseThrow();
    }

    private static Predicate<Release> is(InfoType infoType) {
        return release -> release.infoType() == infoType;
    }

    private static Predicate<Release> by(InfoType infoType, Publisher publisher) {
        return is(infoType).and(release -> release.isBy(publisher));
    }
}
