package org.zhengan.gas;

import java.util.List;
import org.zhengan.rules.programme.Coverage;

/** What becomes of each clause of 郑政文〔2022〕8号, safety devices at users. */
final class DeviceClauses {

    static final List<Coverage> COVERAGE = List.of(
            stated("一", "指导思想", "Guiding thought"),
            Coverage.live(GasPolicies.NORMAL_USE),
            stated("二(二)", "政府主导,居民自愿", "Government leads, residents volunteer"),
            stated("二(三)", "源头治理,综合施策", "At the source, by all means"),
            stated("二(四)", "全面覆盖,梯次推进", "Everywhere, step by step"),
            Coverage.live(GasPolicies.ALARMS_INSTALLED),
            devices("三(二)", "居民用户自闭阀和金属软管", "Self-closing valves and metal hoses for residents"),
            devices("三(三)", "鼓励居民用户安装报警器", "Residents encouraged to install alarms"),
            devices("四第一阶段", "2022年1月底前分别建立台账", "Ledgers by the end of January 2022"),
            devices("四第二阶段", "非居民2022年6月底前、居民2023年10月底前加装", "Non-residents by June 2022, residents by October 2023"),
            devices("四第三阶段", "自查验收与统一抽查验收、排名通报", "Self-acceptance, spot check, ranking"),
            tasks("五(一)", "领导小组职责", "Duties of the leading group"),
            tasks("五(二)", "市城管局职责", "Duties of city management"),
            devices("五(三)", "装置产品质量监督", "Supervision of the devices' quality"),
            devices("五(四)", "各行业部门督促加装", "Sector departments urge installation"),
            tasks("五(五)", "市级财政资金保障", "City money"),
            devices("五(六)", "自闭阀、软管价格跟踪审计", "Prices of valves and hoses audited"),
            tasks("五(七)", "物业服务单位配合", "Property managers cooperate"),
            tasks("五(八)", "市应急局职责", "Duties of emergency management"),
            tasks("五(九)", "市公安局职责", "Duties of public security"),
            devices("五(十)", "属地实施,月度安装计划", "Carried out by area; monthly plans"),
            devices("五(十一)", "燃气企业职责;停止供气与24小时内恢复", "Duties of enterprises; supply stopped and restored"),
            devices("五(十二)", "用户职责", "Duties of users"),
            devices("六(一)", "非居民用户费用自行承担", "Non-residents pay themselves"),
            devices("六(二)", "居民用户费用三方分担", "Residents' costs are shared"),
            tasks("七(一)", "加强组织领导", "Organisation"),
            tasks("七(二)", "资金纳入年度预算", "Money in the yearly budget"),
            devices("七(三)", "周通报、月排名,问责", "Weekly bulletin, monthly ranking"),
            devices("七(四)", "自闭阀到期更换,计入配气成本", "Valves replaced at end of life"),
            stated("七(五)", "强化宣传引导", "Publicity"),
            tasks("结尾", "航空港区、各县(市)、上街区参照实施", "Airport Zone, counties and Shangjie may follow"));

    private DeviceClauses() {}

    private static Coverage devices(String number, String zh, String en) {
        return Coverage.waiting(
                GasDocuments.DEVICES.clause(number, zh, en), "待安全装置台账上线", "waits for the ledger of safety devices");
    }

    private static Coverage tasks(String number, String zh, String en) {
        return Coverage.waiting(
                GasDocuments.DEVICES.clause(number, zh, en), "待任务台账上线", "waits for the ledger of tasks");
    }

    private static Coverage stated(String number, String zh, String en) {
        return Coverage.notComputed(
                GasDocuments.DEVICES.clause(number, zh, en), "原则性表述,无可计算内容", "a principle; nothing to compute");
    }
}
