package org.zhengan.fire;

import java.util.List;
import org.zhengan.rules.programme.Coverage;

/** What becomes of each article of 郑政办〔2022〕4号, the investigation of fires (INV). */
final class InvestigationClauses {

    static final List<Coverage> COVERAGE = List.of(
            stated("第一条", "制定目的和依据", "Purpose and basis"),
            stated("第二条", "调查处理原则", "Principles"),
            inquiry("第三条", "调查处理范围", "Which fires are investigated"),
            inquiry("第四条", "事故等级", "Grades"),
            inquiry("第五条", "分析预判与不作为范围的情形", "Pre-assessment and exclusions"),
            inquiry("第六条", "组织与实施主体", "Who organises and who carries out"),
            inquiry("第七条", "举报", "Reports of misconduct"),
            Coverage.live(FirePolicies.TEAM),
            inquiry("第九条", "调查组组成", "Members of the team"),
            inquiry("第十条", "调查组职责", "Duties of the team"),
            inquiry("第十一条", "组长职责", "Duties of its leader"),
            inquiry("第十二条", "工作小组与信息发布", "Groups; release of information"),
            inquiry("第十三条", "综合组", "Comprehensive group"),
            inquiry("第十四条", "技术组", "Technical group"),
            inquiry("第十五条", "管理组", "Management group"),
            inquiry("第十六条", "责任调查组", "Responsibility group"),
            inquiry("第十七条", "回避", "Recusal"),
            inquiry("第十八条", "调查对象", "Who is asked"),
            inquiry("第十九条", "调查范围的确定和调整", "Extent of the inquiry"),
            inquiry("第二十条", "调查程序", "Steps of the inquiry"),
            inquiry("第二十一条", "取证与移交司法机关", "Evidence; transfer to justice"),
            inquiry("第二十二条", "技术鉴定", "Technical appraisal"),
            inquiry("第二十三条", "火灾原因认定", "Finding the cause"),
            inquiry("第二十四条", "诱因、成因与责任事故认定", "Finding whether somebody is responsible"),
            inquiry("第二十五条", "各方责任", "Responsibility of each party"),
            inquiry("第二十六条", "处理建议与线索移交", "Proposals and leads"),
            inquiry("第二十七条", "涉嫌犯罪移送", "Transfer of suspected crimes"),
            inquiry("第二十八条", "调查报告内容", "Contents of the report"),
            inquiry("第二十九条", "60日期限与延长", "60 days and their extension"),
            inquiry("第三十条", "15个工作日批复、30日备案", "Approval in 15 working days, filing in 30 days"),
            inquiry("第三十一条", "公布", "Publication"),
            inquiry("第三十二条", "归档", "Archive"),
            inquiry("第三十三条", "一年内评估", "Evaluation within a year"),
            inquiry("第三十四条", "评估报告与备案", "Evaluation report and filing"),
            inquiry("第三十五条", "督查督办", "Supervision of corrections"),
            stated("第三十六条", "用语含义", "Terms"),
            stated("第三十七条", "施行", "Entry into force"));

    private InvestigationClauses() {}

    private static Coverage inquiry(String number, String zh, String en) {
        return Coverage.waiting(
                FireDocuments.INVESTIGATION.clause(number, zh, en), "待火灾事故调查上线", "waits for investigations");
    }

    private static Coverage stated(String number, String zh, String en) {
        return Coverage.notComputed(
                FireDocuments.INVESTIGATION.clause(number, zh, en),
                "原则性或者说明性条款,无可计算内容",
                "a principle or an explanation; nothing to compute");
    }
}
