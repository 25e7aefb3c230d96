package org.laurea.validation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.laurea.validation.internal.ToyRules.finds;
import static org.laurea.validation.internal.ToyRules.rows;
import static org.laurea.validation.internal.ToyRules.told;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.laurea.core.row.Columns;
import org.laurea.core.row.Row;
import org.laurea.core.row.RowSource;
import org.laurea.validation.FileFinding;
import org.laurea.validation.Findings;
import org.laurea.validation.RowCheck;
import org.laurea.validation.Severity;
import org.laurea.validation.Stage;

class EngineTest {

    @Test
    void findsInOrderOfRowColumnRuleAndField() throws Exception {
        ToyRules rules = new ToyRules().rule("B-01", Stage.FORM, "AA; BB", Severity.WARNING, s -> finds(s, "b"))
                .rule("A-01", Stage.RECORD, "AA", Severity.WARNING, s -> finds(s, "b"));
        assertEquals(List.of("2:2:B-01:BB:b:b b", "2:3:A-01:AA:b:a is wrong", "2:3:B-01:AA:b:b b",
                "4:3:A-01:AA:b:a is wrong",
                "4:3:B-01:AA:b:b b"), told(rules.check(rows("b,b,x,x", "x,x,x,x", "b,x,x,x"))));
    }

    @Test
    void anErrorSpoilsTheValueForLaterStagesButNotForItsOwn() throws Exception {
        ToyRules rules = new ToyRules().rule("A-01", Stage.FORM, "AA", Severity.ERROR, s -> finds(s, "x"))
                .rule("B-01", Stage.FORM, "AA BB", Severity.ERROR, s -> finds(s, "y"))
                .rule("C-01", Stage.RECORD, "AA CC", Severity.ERROR, s -> finds(s, "z"));
        assertEquals(List.of("2:2:B-01:BB:y:b y", "2:3:A-01:AA:x:a is wrong"), told(rules.check(rows("x,y,z,d"))));
        assertEquals(List.of("2:1:C-01:CC:z:c"), told(rules.check(rows("a,b,z,d"))));
    }

    @Test
    void aWarningAndAnErrorOfALateStageSpoilNothing() throws Exception {
        ToyRules rules = new ToyRules().rule("A-01", Stage.FORM, "AA", Severity.WARNING, s -> finds(s, "x"))
                .rule("B-01", Stage.RECORD, "AA", Severity.ERROR, s -> finds(s, "x"))
                .rule("C-01", Stage.REGISTER, "AA", Severity.ERROR, s -> finds(s, "x"));
        assertEquals(3, told(rules.check(rows("x,b,c,d"))).size());
    }

    @Test
    void withinAStageTheFirstErrorOnAFieldIsTheLast() throws Exception {
        ToyRules rules = new ToyRules().rule("A-01", Stage.FORM, "AA", Severity.WARNING, s -> finds(s, "x"))
                .rule("B-01", Stage.FORM, "AA", Severity.ERROR, s -> finds(s, "x"))
                .rule("C-01", Stage.FORM, "BB AA", Severity.ERROR, s -> finds(s, "x"));
        assertEquals(List.of("2:3:A-01:AA:x:a is wrong", "2:3:B-01:AA:x:b x"), told(rules.check(rows("x,b,c,d"))));
    }

    @Test
    void anEmptyFieldSilencesUnlessTheCheckReadsEmptyOnes() throws Exception {
        RowCheck eager = new RowCheck() {
            @Override
            public void check(org.laurea.validation.RowView row, org.laurea.validation.Reporter out) {
                out.report(0);
            }

            @Override
            public boolean readsEmpty() {
                return true;
            }
        };
        ToyRules rules = new ToyRules().rule("A-01", Stage.FORM, "AA", Severity.ERROR, s -> eager)
                .rule("C-01", Stage.FORM, "BB", Severity.ERROR, s -> (RowCheck) (row, out) -> out.report(1));
        assertEquals(List.of("2:3:A-01:AA::a is wrong"), told(rules.check(rows(",  ,c,d"))));
    }

    @Test
    void aMissingColumnGivesNoFindingsInRows() throws Exception {
        ToyRules rules = new ToyRules().rule("A-01", Stage.CELL, "any", Severity.ERROR, s -> (RowCheck) (row, out) -> {
            for (int field = 0; field < 4; field++) {
                if (row.isEmpty(field)) {
                    out.report(field);
                }
            }
        });
        FileFinding missing = new FileFinding("HDR-01", 1, -1, "BB", null, "", List.of("BB"));
        Findings findings = rules.plan(1).check(rows("a,b,,d"), new Columns(1, new int[] {3, -1, 1, 0}),
                List.of(missing));
        assertEquals(List.of("1:-1:HDR-01:BB:null:column BB is missing", "2:1:A-01:CC::a is wrong"), told(findings));
        assertEquals(1, findings.rowsWithErrors());
        assertEquals(2, findings.count(Severity.ERROR));
    }

    @Test
    void emptyRowsBetweenDataRowsAreFoundOnce() throws Exception {
        Findings findings = new ToyRules().check(rows("", "a,b,c,d", "", "", "a,b,c,d", ""));
        assertEquals(List.of("4:-1:ROW-01:null:null:empty row", "5:-1:ROW-01:null:null:empty row"), told(findings));
        assertEquals(2, findings.rows());
        assertTrue(findings.isOk());
    }

    @Test
    void batchFindingsStandAmongThoseOfTheirRow() throws Exception {
        ToyRules rules = new ToyRules().rule("D-01", Stage.BATCH, "BB", Severity.ERROR, ToyRules::repeated)
                .rule("A-01", Stage.FORM, "AA; CC", Severity.WARNING, s -> finds(s, "x"));
        Findings findings = rules.check(rows("x,b,x,d", "x,b,x,d", "x,,x,d"));
        assertEquals(List.of("2:1:A-01:CC:x:a is wrong", "2:3:A-01:AA:x:a is wrong", "3:1:A-01:CC:x:a is wrong",
                "3:2:D-01:BB:b:d: 2", "3:3:A-01:AA:x:a is wrong", "4:1:A-01:CC:x:a is wrong",
                "4:3:A-01:AA:x:a is wrong"), told(findings));
        assertTrue(findings.hasError(3));
        assertFalse(findings.hasError(2));
        assertEquals(1, findings.count("D-01"));
    }

    @Test
    void amongBatchRulesTooTheFirstErrorOnAFieldIsTheLast() throws Exception {
        ToyRules rules = new ToyRules().rule("A-01", Stage.RECORD, "BB", Severity.ERROR, s -> finds(s, "x"))
                .rule("D-01", Stage.BATCH, "BB", Severity.WARNING, ToyRules::repeated)
                .rule("C-01", Stage.BATCH, "BB; CC", Severity.ERROR, ToyRules::repeated)
                .rule("B-01", Stage.BATCH, "BB; CC; AA", Severity.ERROR, ToyRules::repeated);
        Findings findings = rules.check(rows("a,x,c,d", "a,x,c,d", "a,b,c,d"));
        assertEquals(List.of("2:2:A-01:BB:x:a is wrong", "3:1:C-01:CC:c:c", "3:2:A-01:BB:x:a is wrong",
                "3:2:C-01:BB:x:c", "3:2:D-01:BB:x:d: 2", "3:3:B-01:AA:a:b 2", "4:1:C-01:CC:c:c", "4:3:B-01:AA:a:b 2"),
                told(findings));
        assertEquals(2, findings.count("B-01"));
        assertEquals(7, findings.count(Severity.ERROR));
    }

    @Test
    void aPlanRemembersNothingOfTheLastFile() throws Exception {
        var plan = new ToyRules().rule("D-01", Stage.BATCH, "BB", Severity.ERROR, ToyRules::repeated).plan(1);
        assertTrue(plan.check(rows("a,b,c,d"), ToyRules.COLUMNS, List.of()).isOk());
        assertTrue(plan.check(rows("a,b,c,d"), ToyRules.COLUMNS, List.of()).isOk());
    }

    @Test
    void theUsualDayHoldsWhereTheOwnDayIsSpoilt() throws Exception {
        ToyRules rules = new ToyRules().rule("D-01", Stage.CODE, "AA", Severity.INFO,
                s -> (RowCheck) (row, out) -> out.report(0, "", String.valueOf(row.day())));
        assertEquals(List.of("2:3:D-01:AA:a:d: 20240601", "3:3:D-01:AA:a:d: 0"),
                told(rules.check(rows("a,b,c,20240601", "a,b,c,never"))));
    }

    @Test
    void aFailingCheckEndsTheWorkOnEveryNumberOfThreads() {
        RowSource many = sink -> {
            for (int i = 2; i < 20_000; i++) {
                sink.accept(new Row(i, new String[] {"a", "b", "c", "d"}, null));
            }
        };
        ToyRules rules = new ToyRules().rule("A-01", Stage.FORM, "AA", Severity.ERROR, s -> (RowCheck) (row, out) -> {
            throw new IllegalStateException("broken rule");
        });
        for (int threads = 1; threads <= 3; threads++) {
            var plan = rules.plan(threads);
            assertThrows(IllegalStateException.class, () -> plan.check(many, ToyRules.COLUMNS, List.of()));
        }
    }

    @Test
    void aBatchRuleHasABatchCheckAndNoOtherRuleHas() {
        ToyRules batchWithRowCheck = new ToyRules().rule("A-01", Stage.BATCH, "AA", Severity.ERROR, s -> finds(s, "x"));
        ToyRules rowWithBatchCheck = new ToyRules().rule("A-01", Stage.RECORD, "AA", Severity.ERROR,
                ToyRules::repeated);
        assertThrows(IllegalStateException.class, () -> batchWithRowCheck.plan(1));
        assertThrows(IllegalStateException.class, () -> rowWithBatchCheck.plan(1));
    }
}
