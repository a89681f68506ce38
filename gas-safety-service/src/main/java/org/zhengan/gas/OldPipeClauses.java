package org.zhengan.gas;

import java.util.List;
import org.zhengan.rules.programme.Coverage;

/** What becomes of each clause of 郑政文〔2022〕6号, the renewal of old pipes. */
final class OldPipeClauses {

    static final List<Coverage> COVERAGE = List.of(
            stated("一", "指导思想", "Guiding thought"),
            stated("二(一)", "政府主导,多方配合", "Government leads, many take part"),
            stated("二(二)", "因地制宜,统筹推进,先急后缓", "Fitted to the place; urgent first"),
            stated("二(三)", "适度超前,注重长效", "Ahead of need, built to last"),
            pipes("三", "三年内更新30年以上及评估为高危的老旧管网", "Within three years renew pipes over 30 years old or of high risk"),
            pipes("四(一)", "排查摸底,分别建立庭院、市政道路台账", "Survey; ledgers of courtyard and road pipes"),
            pipes("四(二)", "制定方案;加快道路掘动、破绿审批", "Plans; faster permits"),
            pipes("四(三)", "组织施工与竣工验收", "Works and acceptance"),
            pipes("四(四)", "巩固提升,固化为制度", "Consolidate experience as rules"),
            pipes("五第一款", "居民庭院管网的费用分担", "Who pays for courtyard pipes"),
            pipes("五第二款", "非居民用户管网由产权单位组织实施", "Owners renew non-residential pipes"),
            pipes("五第三款", "市政道路管网的费用与道路修复", "Who pays for road pipes and repairs the road"),
            tasks("六(一)", "成立指挥部和工作专班", "Headquarters and task forces"),
            pipes("六(二)第一项", "台账、项目登记和销号、问题闭环管理", "Ledgers, sign-off, closed loop of problems"),
            tasks("六(二)第二项", "联席会议制度", "Joint meetings"),
            pipes("六(二)第三项", "联审联批制度", "Permits examined together"),
            tasks("六(二)第四项", "每月收集、上报进展", "Monthly report of progress"),
            Coverage.live(GasPolicies.PIPES_WATCHED),
            tasks("六(四)", "督导考核、挂牌督办、通报与问责", "Supervision, listing, criticism, accountability"),
            stated("六(五)", "加强宣传引导", "Publicity"),
            tasks("结尾", "航空港区、各县(市)、上街区参照实施", "Airport Zone, counties and Shangjie may follow"));

    private OldPipeClauses() {}

    private static Coverage pipes(String number, String zh, String en) {
        return Coverage.waiting(
                GasDocuments.OLD_PIPES.clause(number, zh, en), "待老旧管网台账上线", "waits for the ledger of old pipes");
    }

    private static Coverage tasks(String number, String zh, String en) {
        return Coverage.waiting(
                GasDocuments.OLD_PIPES.clause(number, zh, en), "待任务台账上线", "waits for the ledger of tasks");
    }

    private static Coverage stated(String number, String zh, String en) {
        return Coverage.notComputed(
                GasDocuments.OLD_PIPES.clause(number, zh, en), "原则性表述,无可计算内容", "a principle; nothing to compute");
    }
}
