package org.zhengan.fire;

import java.util.List;
import org.zhengan.rules.programme.Coverage;

/** What becomes of each chapter and task of 郑政办〔2022〕8号, the five-year plan (PLN). */
final class PlanClauses {

    static final List<Coverage> COVERAGE = List.of(
            stated("第一章一", "“十三五”主要成效", "What was achieved 2016 to 2020"),
            stated("第一章二", "问题及短板", "What is lacking"),
            stated("第一章三", "形势预判", "What is to be expected"),
            stated("第二章一", "指导思想", "Guiding thought"),
            stated("第二章二", "基本原则", "Principles"),
            task("第二章三", "主要目标", "Main goals"),
            task("第三章1", "消防安全责任体系", "Responsibility system"),
            task("第三章2", "消防监督管理体系", "Supervision system"),
            task("第三章3", "消防安全治理体系", "Governance of risks"),
            task("第三章4", "消防安全防控体系", "Prevention, grid and whistleblowers"),
            task("第三章5", "国家综合性消防救援队伍", "National brigades"),
            task("第三章6", "专业应急力量", "Specialist forces"),
            task("第三章7", "多种形式消防队伍", "Other brigades"),
            task("第三章8", "综合救援专业训练", "Training"),
            task("第三章9", "消防通信指挥网络", "Communication and command"),
            task("第三章10", "作战指挥调度", "Dispatch"),
            task("第三章11", "消防法规标准", "Rules and standards"),
            task("第三章12", "救援装备提档升级", "Equipment"),
            task("第三章13", "消防站建设", "Stations"),
            task("第三章14", "消防水源建设", "Hydrants and water"),
            task("第三章15", "战勤保障", "Logistics"),
            task("第三章16", "消防经费保障", "Money"),
            task("第三章17", "消防信息化基础", "Information systems"),
            task("第三章18", "救援技术成果运用", "Use of research"),
            task("第三章19", "“智慧消防”", "Smart fire service"),
            task("第三章20", "队伍正规化建设", "Regularisation"),
            task("第三章21", "专业化人才队伍", "Specialists"),
            task("第三章22", "职业保障机制", "Career security"),
            task("第三章23", "消防宣传基础", "Publicity means"),
            task("第三章24", "宣传教育培训", "Teaching and training"),
            task("第三章25", "消防文化建设", "Culture"),
            project("第四章一", "消防救援尖兵力量建设工程(专栏1)", "Vanguard forces (box 1)"),
            project("第四章二", "消防实战训练基地建设工程(专栏2)", "Training bases (box 2)"),
            project("第四章三", "公共消防设施基础建设工程(专栏3)", "23 stations (box 3)"),
            project("第四章四", "消防救援装备现代化建设工程(专栏4)", "Modern equipment (box 4)"),
            project("第四章五", "“智慧消防”建设工程(专栏5)", "Smart fire service (box 5)"),
            project("第四章六", "应急救援战勤保障建设工程(专栏6)", "Logistics (box 6)"),
            project("第四章七", "火灾防控基础工程(专栏7)", "Prevention (box 7)"),
            task("第五章一", "加强组织领导", "Organisation"),
            task("第五章二", "加大政策支持", "Support"),
            task("第五章三", "考核评估与调整", "Assessment and adjustment"),
            stated("第五章结尾", "实施期限2021至2025年", "The plan runs from 2021 to 2025"));

    private PlanClauses() {}

    private static Coverage task(String number, String zh, String en) {
        return Coverage.waiting(
                FireDocuments.PLAN.clause(number, zh, en),
                "待规划任务和指标台账上线",
                "waits for the ledgers of tasks and targets");
    }

    private static Coverage project(String number, String zh, String en) {
        return Coverage.waiting(
                FireDocuments.PLAN.clause(number, zh, en), "待重点工程台账上线", "waits for the ledger of projects");
    }

    private static Coverage stated(String number, String zh, String en) {
        return Coverage.notComputed(
                FireDocuments.PLAN.clause(number, zh, en),
                "原则性或者说明性条款,无可计算内容",
                "a principle or an explanation; nothing to compute");
    }
}
