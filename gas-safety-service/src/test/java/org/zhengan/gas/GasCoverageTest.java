package org.zhengan.gas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengan.rules.Origin;
import org.zhengan.rules.PolicyDocument;
import org.zhengan.rules.programme.Programme;
import org.zhengan.testing.CoverageContract;

class GasCoverageTest extends CoverageContract {

    /** As the gazette cuts them; headings that say nothing of their own are left out. */
    private static final Map<PolicyDocument, String> GAZETTE = Map.of(
            GasDocuments.OLD_PIPES,
            "一 二(一) 二(二) 二(三) 三 四(一) 四(二) 四(三) 四(四) 五第一款 五第二款 五第三款"
                    + " 六(一) 六(二)第一项 六(二)第二项 六(二)第三项 六(二)第四项 六(三) 六(四) 六(五) 结尾",
            GasDocuments.BOTTLED_GAS,
            "一 二 三(一)1 三(一)2 三(一)3 三(一)4 三(二)1(1) 三(二)1(2) 三(二)1(3) 三(二)2 三(二)3 三(二)4 三(二)5"
                    + " 四(一) 四(二) 四(三) 四(四) 四(五) 四(六) 四(七) 四(八) 四(九) 四(十) 四(十一) 四(十二)"
                    + " 五(一) 五(二) 五(三) 五(四) 五(五)",
            GasDocuments.DEVICES,
            "一 二(一) 二(二) 二(三) 二(四) 三(一) 三(二) 三(三) 四第一阶段 四第二阶段 四第三阶段"
                    + " 五(一) 五(二) 五(三) 五(四) 五(五) 五(六) 五(七) 五(八) 五(九) 五(十) 五(十一) 五(十二)"
                    + " 六(一) 六(二) 七(一) 七(二) 七(三) 七(四) 七(五) 结尾");

    @Override
    protected Programme programme() {
        return GasProgramme.PROGRAMME;
    }

    @Override
    protected List<String> clausesOf(PolicyDocument document) {
        return List.of(GAZETTE.getOrDefault(document, "").split(" "));
    }

    @Test
    void everyNumberIsADefaultBecauseTheDocumentsNameNone() {
        assertThat(programme().rules().values()).allMatch(basis -> basis.origin() == Origin.DEFAULT);
    }
}
