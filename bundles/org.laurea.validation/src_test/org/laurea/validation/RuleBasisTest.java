package org.laurea.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.laurea.core.text.Language;

class RuleBasisTest {

    @Test
    void sourcesAreNamedInTheLanguageOfTheReader() {
        assertBasis("附件 四.1, 二.1(3)", "annex 四.1, 二.1(3)", "annex 四.1, 二.1(3)");
        assertBasis("通知 10; 附件 四.10", "notice 10; annex 四.10", "notice 10; annex 四.10");
        assertBasis("数据质量", "data quality", "engineering");
        assertBasis("抽检汇总表模板 2023-24", "spot-check template 2023-24", "spot-check template 2023-24");
    }

    @Test
    void otherSourcesStayAsTheyAre() {
        assertBasis("GB 11643", "GB 11643", "GB 11643");
        assertBasis("noticeboard of the school", "noticeboard of the school", "noticeboard of the school");
        assertBasis("", "", "");
    }

    private static void assertBasis(String chinese, String english, String basis) {
        RuleInfo rule = new RuleInfo("R-01", 0, Stage.FORM, "", "", Severity.ERROR, "all", "", basis, FixKind.NONE, "",
                "");
        assertEquals(chinese, rule.basisText().in(Language.ZH));
        assertEquals(english, rule.basisText().in(Language.EN));
    }
}
