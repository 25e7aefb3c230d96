package org.laurea.workbench.internal.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.laurea.core.module.Module;
import org.laurea.core.module.ModuleState;
import org.laurea.core.text.Language;
import org.laurea.core.text.Localized;

class ModuleReportTest {

    private static final Module WAITING = new Module("x", Localized.verbatim("X"), Localized.verbatim("brings x"),
            "1.2",
            Localized.verbatim("somebody"), ModuleState.WAITING,
            language -> language == Language.ZH ? "缺少组件" : "a part is missing");

    @Test
    void theReportHasALineForEachModuleWithItsReason() {
        assertEquals("x\t1.2\twaiting\ta part is missing\n", new ModuleReport(Language.EN).of(List.of(WAITING)));
    }

    @Test
    void detailsEndWithTheReasonInTheLanguageOfThePage() {
        assertTrue(new ModuleReport(Language.ZH).details(WAITING).endsWith("缺少组件"));
        assertEquals("等待", new ModuleReport(Language.ZH).state(WAITING));
    }
}
