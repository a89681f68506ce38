package org.zhengan.gas;

import java.util.List;
import org.zhengan.rules.programme.Coverage;

/** What becomes of each clause of 郑政文〔2022〕7号, the safety of bottled LPG. */
final class BottledGasClauses {

    static final List<Coverage> COVERAGE = List.of(
            stated("一", "指导思想", "Guiding thought"),
            lpg("二", "二至三年建成场站体系、三级监管、全过程追溯", "Stations, supervision and full tracing in two to three years"),
            lpg("三(一)1", "2022年6月前编制中心城区专项规划", "Special plan by June 2022"),
            lpg("三(一)2", "2024年12月前建设充装站、供应站", "Stations built by December 2024"),
            lpg("三(一)3", "2022年12月前建立信息化管理系统", "Information system by December 2022"),
            lpg("三(一)4", "运输及送气服务体系,统一配送", "Transport and unified delivery"),
            lpg("三(二)1(1)", "配送人员正式职工、持证、人车绑定", "Couriers employed, certified, bound to a vehicle"),
            lpg("三(二)1(2)", "安全教育、统一着装、避开严管路段和高峰", "Training, uniform, roads and hours to avoid"),
            Coverage.live(GasPolicies.COMMERCIAL_ALARMS),
            lpg("三(二)2", "运输、送气车辆和驾驶人管理", "Vehicles and their drivers"),
            lpg("三(二)3", "实名制登记", "Real-name registration"),
            lpg("三(二)4", "价格公示与核算", "Prices shown and accounted for"),
            lpg("三(二)5", "举报与联合执法", "Reports and joint enforcement"),
            tasks("四(一)", "市城镇燃气安全领导小组办公室职责", "Duties of the leading group office"),
            tasks("四(二)", "市资源规划局职责", "Duties of resources and planning"),
            tasks("四(三)", "市城管局职责", "Duties of city management"),
            tasks("四(四)", "市发展改革委职责", "Duties of development and reform"),
            tasks("四(五)", "市公安局职责", "Duties of public security"),
            tasks("四(六)", "市交通局职责", "Duties of transport"),
            tasks("四(七)", "市商务局职责", "Duties of commerce"),
            tasks("四(八)", "市应急局职责", "Duties of emergency management"),
            tasks("四(九)", "市市场监管局职责", "Duties of market regulation"),
            Coverage.live(GasPolicies.FIRE_RESCUE),
            lpg("四(十一)", "瓶装燃气企业职责,严禁违规充装", "Duties of LPG enterprises; forbidden fillings"),
            tasks("四(十二)", "各开发区管委会、区人民政府职责", "Duties of zones and districts"),
            tasks("五(一)", "加强组织领导", "Organisation"),
            stated("五(二)", "强化责任落实", "Duties carried out"),
            tasks("五(三)", "强化部门联动,常态化联合执法", "Departments act together"),
            stated("五(四)", "强化宣传引导", "Publicity"),
            tasks("五(五)", "强化责任追究", "Accountability"));

    private BottledGasClauses() {}

    private static Coverage lpg(String number, String zh, String en) {
        return Coverage.waiting(
                GasDocuments.BOTTLED_GAS.clause(number, zh, en), "待瓶装燃气台账上线", "waits for the ledgers of bottled gas");
    }

    private static Coverage tasks(String number, String zh, String en) {
        return Coverage.waiting(
                GasDocuments.BOTTLED_GAS.clause(number, zh, en), "待任务台账上线", "waits for the ledger of tasks");
    }

    private static Coverage stated(String number, String zh, String en) {
        return Coverage.notComputed(
                GasDocuments.BOTTLED_GAS.clause(number, zh, en), "原则性表述,无可计算内容", "a principle; nothing to compute");
    }
}
