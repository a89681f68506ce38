package org.zhengan.fire;

import java.util.List;
import org.zhengan.rules.programme.Coverage;

/** What becomes of each article of order 244, the responsibility system (RES). */
final class ResponsibilityClauses {

    static final List<Coverage> COVERAGE = List.of(
            stated("第一条", "制定目的和依据", "Purpose and basis"),
            stated("第二条", "适用范围", "Scope"),
            stated("第三条", "责任制原则", "Principles"),
            duties("第四条", "政府各负责人的责任", "Responsibility of heads of government"),
            duties("第五条", "消防救援机构监督管理与部门责任", "The fire agency supervises; departments answer for their sectors"),
            units("第六条", "单位是责任主体", "Units answer for themselves"),
            duties("第七条", "表彰奖励", "Commendation"),
            duties("第八条", "市、区县人民政府职责", "Duties of city and county governments"),
            duties("第九条", "消防安全委员会", "Fire safety committees"),
            duties("第十条", "乡镇、街道职责", "Duties of townships and subdistricts"),
            duties("第十一条", "各部门共同职责", "Common duties of departments"),
            Coverage.live(FirePolicies.FIRE_AGENCY),
            duties("第十三条", "公安部门职责", "Duties of public security"),
            duties("第十四条", "城乡建设部门职责", "Duties of construction"),
            duties("第十五条", "市场监督管理部门职责", "Duties of market regulation"),
            Coverage.live(FirePolicies.SECTORS),
            Coverage.live(FirePolicies.WARNINGS),
            Coverage.live(FirePolicies.SHARING),
            units("第十九条", "单位消防安全责任", "Duties of units"),
            units("第二十条", "火灾高危单位责任", "Duties of high-risk units"),
            units("第二十一条", "物业服务企业责任", "Duties of property managers"),
            units("第二十二条", "消防技术服务机构", "Technical service bodies"),
            units("第二十三条", "村(居)民委员会责任", "Duties of village and residents committees"),
            duties("第二十四条", "签订消防安全责任书", "Responsibility letters"),
            duties("第二十五条", "年度消防工作考核", "Yearly assessment"),
            duties("第二十六条", "约谈", "Interviews"),
            inquiry("第二十七条", "火灾事故调查处理的组织", "Who organises the inquiry"),
            inquiry("第二十八条", "责任调查内容", "What the inquiry of responsibility covers"),
            stated("第二十九条", "法律责任从其规定", "Other laws on liability prevail"),
            units("第三十条", "消防控制室值班的处罚", "Fines for control rooms"),
            units("第三十一条", "高危单位评估、检测的处罚", "Fines for high-risk units"),
            units("第三十二条", "破坏现场、拒不协助的处罚", "Fines for spoiling the scene"),
            duties("第三十三条", "政府部门人员责任", "Liability of officials"),
            duties("第三十四条", "开发区参照执行", "Development zones follow"),
            stated("第三十五条", "用语含义", "Terms"),
            stated("第三十六条", "施行和废止", "Entry into force and repeal"));

    private ResponsibilityClauses() {}

    private static Coverage duties(String number, String zh, String en) {
        return Coverage.waiting(
                FireDocuments.RESPONSIBILITY.clause(number, zh, en), "待履责台账上线", "waits for the ledger of duties");
    }

    private static Coverage units(String number, String zh, String en) {
        return Coverage.waiting(
                FireDocuments.RESPONSIBILITY.clause(number, zh, en),
                "待单位、隐患和处罚台账上线",
                "waits for the ledgers of units, hazards and penalties");
    }

    private static Coverage inquiry(String number, String zh, String en) {
        return Coverage.waiting(
                FireDocuments.RESPONSIBILITY.clause(number, zh, en), "待火灾事故调查上线", "waits for investigations");
    }

    private static Coverage stated(String number, String zh, String en) {
        return Coverage.notComputed(
                FireDocuments.RESPONSIBILITY.clause(number, zh, en),
                "原则性或者说明性条款,无可计算内容",
                "a principle or an explanation; nothing to compute");
    }
}
