package org.zhengan.gas;

import java.time.LocalDate;
import java.util.List;
import org.zhengan.rules.PolicyDocument;
import org.zhengan.rules.Text;

/** The three documents the gas programme carries out. */
public final class GasDocuments {

    private static final LocalDate ISSUED = LocalDate.of(2022, 1, 20);

    /** Renewal of old urban gas pipes, a plan of three years. */
    public static final PolicyDocument OLD_PIPES = new PolicyDocument(
            "郑政文〔2022〕6号",
            new Text("郑州市城镇燃气老旧管网改造提升工作实施方案", "Plan for renewing old urban gas pipes"),
            ISSUED,
            ISSUED,
            null);

    /** Safety of bottled LPG. */
    public static final PolicyDocument BOTTLED_GAS = new PolicyDocument(
            "郑政文〔2022〕7号",
            new Text("郑州市人民政府关于加强瓶装液化石油气安全管理的通知", "Notice on the safety of bottled LPG"),
            ISSUED,
            ISSUED,
            null);

    /** Safety devices at gas users. */
    public static final PolicyDocument DEVICES = new PolicyDocument(
            "郑政文〔2022〕8号",
            new Text("郑州市城镇燃气用户加装安全装置工作实施方案", "Plan for safety devices at gas users"),
            ISSUED,
            ISSUED,
            null);

    static final List<PolicyDocument> ALL = List.of(OLD_PIPES, BOTTLED_GAS, DEVICES);

    private GasDocuments() {}
}
