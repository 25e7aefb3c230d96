package org.laurea.office.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.laurea.core.store.BatchState;
import org.laurea.core.text.Language;
import org.laurea.office.batch.BatchStep.Place;
import org.laurea.office.intake.Intake;
import org.laurea.office.intake.IntakeProgress;
import org.laurea.office.internal.intake.Clerk;

class BatchStepsTest {

    @Test
    void aBatchSeesItsWay() {
        assertEquals(List.of(Place.DONE, Place.HERE, Place.NEXT, Place.LATER, Place.LATER),
                BatchSteps.of(BatchState.CHECKED).stream().map(BatchStep::place).toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyStateHasItsTextsInBothLanguages(BatchState state) {
        for (Language language : Language.values()) {
            assertFalse(BatchSteps.next(state, 0, 0, 0).in(language).isBlank());
            BatchSteps.of(state).forEach(step -> assertFalse(
                    step.title().in(language).isBlank() || step.needs().in(language).isBlank()));
        }
    }

    @Test
    void theNextStepCountsWhatIsLeft() {
        assertEquals("还有 37 个错误、4 个警告，其中 21 个可一键安全修正", BatchSteps.next(BatchState.DRAFT, 37, 4, 21).in(Language.ZH));
        assertEquals("还有 37 个错误、0 个警告要处理", BatchSteps.next(BatchState.DRAFT, 37, 0, 0).in(Language.ZH));
        assertEquals("没有错误；还有 4 个警告要改正或说明理由", BatchSteps.next(BatchState.DRAFT, 0, 4, 0).in(Language.ZH));
    }

    @Test
    void recordsAreCountedByMajorDegreeAndDay(@TempDir Path folder) throws Exception {
        Clerk clerk = new Clerk(folder);
        Intake intake = clerk.open(clerk.file("regular.csv", Clerk.REGULAR, 80, 0));
        intake.dryRun(IntakeProgress.NONE);
        intake.execute(IntakeProgress.NONE);
        BatchStatistics statistics = BatchStatistics.of(clerk.store, clerk.onlyBatch());
        assertEquals(80, statistics.records());
        assertEquals(List.of(new Count("20250625", "", 80)), statistics.days());
        assertEquals(80, statistics.majors().stream().mapToInt(Count::records).sum());
        assertEquals(80, statistics.degrees().stream().mapToInt(Count::records).sum());
        for (int i = 1; i < statistics.majors().size(); i++) {
            assertFalse(statistics.majors().get(i).records() > statistics.majors().get(i - 1).records());
        }
    }
}
