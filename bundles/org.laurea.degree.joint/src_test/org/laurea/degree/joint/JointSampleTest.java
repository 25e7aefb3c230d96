package org.laurea.degree.joint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laurea.codes.ShippedCodes;
import org.laurea.core.code.CodeTables;
import org.laurea.core.text.InputException;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeChecks;
import org.laurea.degree.sample.Sample;
import org.laurea.degree.sample.SampleOrder;
import org.laurea.degree.sample.SampleProof;
import org.laurea.degree.sample.Samples;
import org.laurea.validation.RuleInfo;

/** Samples of the category and its rules, held against each other. */
class JointSampleTest {

    /** Rules that no data row can break, or only with options that a plain check does not have. */
    private static final Set<String> NOT_IN_ROWS = Set.of("FILE-01", "HDR-01", "HDR-02", "HDR-03", "HDR-04", "HXWRQ-04",
            "TIME-01", "XWSYDWM-02");

    /** Rules on fields that annotations do not have. */
    private static final Set<String> UNREACHABLE = Set.of("CODE-01", "CODE-03", "CSRQ-01", "LWYJFX-03", "XM-02",
            "ZJHM-01",
            "ZJHM-02", "ZJHM-05");

    private static CodeTables codes;
    private static DegreeChecks checks;

    private final DegreeCategory category = new JointDegrees();

    @BeforeAll
    static void load() {
        codes = ShippedCodes.tables();
        checks = new DegreeChecks(codes, ShippedCodes.pinyin());
    }

    private Sample sample(SampleOrder order) throws InputException {
        return Samples.generate(category, order, checks.rules(), codes);
    }

    @Test
    void cleanRowsGiveNoFindingOfAnySeverity() throws InputException {
        Sample sample = sample(SampleOrder.of(600, 0, 7).withRegisters());

        assertEquals(List.of(), SampleProof.differences(category, sample, false, checks));
        assertEquals(List.of(), SampleProof.differences(category, sample, true, checks));
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 20240601, -1})
    void everyPlantedMistakeIsFoundAndNothingElse(long seed) throws InputException {
        Sample sample = sample(SampleOrder.of(900, 300, seed).withRegisters());

        assertEquals(List.of(), SampleProof.differences(category, sample, false, checks));
        assertEquals(List.of(), SampleProof.differences(category, sample, true, checks));
    }

    @Test
    void everyRuleOfTheCategoryIsPlanted() throws InputException {
        Set<String> missing = new TreeSet<>();
        for (RuleInfo rule : checks.rules().rules()) {
            if (rule.isFor(category.id()) && !NOT_IN_ROWS.contains(rule.code()) && !UNREACHABLE.contains(rule.code())) {
                missing.add(rule.code());
            }
        }
        assertTrue(missing.contains("XWZSBH-01"));

        sample(SampleOrder.of(900, 300, 7).withRegisters()).expected(finding -> missing.remove(finding.rule()));

        assertEquals(Set.of(), missing);
    }
}
