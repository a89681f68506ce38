package org.zhengan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhengan.testing.lamp.Lamp;
import org.zhengan.testing.lamp.LampProgramme;

class GeneratedDocumentsTest {

    @Test
    void theClauseTableNamesEachClauseWithItsRulesAndReasons() {
        assertThat(ClauseTable.of(LampProgramme.PROGRAMME))
                .startsWith("# 路灯：条款与规则\n")
                .contains("## 灯〔2022〕1号　路灯管理办法\n", "自 2022-02-01 起施行。")
                .contains("| 1 | 路灯不亮的，24小时内修复 | 已实现 | `LMP-1` 24小时内修复 |  |\n")
                .contains("| 2 | 灯泡应合规 | 已实现 | `LMP-2`（解读） 仅限60瓦\\|100瓦 |  |\n")
                .endsWith("| 3 | 鼓励市民参与 | 不计算 |  | 倡导性条款 |\n");
    }

    @Test
    void theDiagramDrawsEveryArrowOnce() {
        assertThat(StateDiagram.of(Lamp.LIFECYCLE))
                .contains(
                        """
                ```mermaid
                stateDiagram-v2
                    [*] --> LIT: put-up
                    LIT --> DARK: report-dark
                    DARK --> LIT: mend
                    LIT --> REMOVED: remove
                    DARK --> REMOVED: remove
                    REMOVED --> [*]
                ```
                """);
    }

    @Test
    void theStateTableHasARowPerRow() {
        assertThat(StateDiagram.of(Lamp.LIFECYCLE))
                .contains("| `put-up` | — | LIT | KEEPER | `light.street-lamp.put-up` |  | `LMP-2` |\n")
                .contains("| `report-dark` | LIT | DARK | CITIZEN, KEEPER |  | `mend` | `LMP-1` |\n")
                .contains("| `remove` | LIT, DARK | REMOVED | SYSTEM |  |  |  |\n");
    }
}
