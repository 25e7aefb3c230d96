package org.laurea.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.laurea.core.code.CodeTables;
import org.laurea.core.text.InputException;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeChecks;
import org.laurea.degree.sample.Sample;
import org.laurea.degree.sample.SampleOrder;
import org.laurea.degree.sample.SampleProof;
import org.laurea.degree.sample.Samples;
import org.laurea.validation.RuleInfo;

/** Samples of each category and its rules, held against each other. */
class SamplesTest {

    /** Rules that no data row can break, or only with options that a plain check does not have. */
    private static final Set<String> NOT_IN_ROWS = Set.of("FILE-01", "HDR-01", "HDR-02", "HDR-03", "HDR-04", "HXWRQ-04",
            "TIME-01", "XWSYDWM-02");
    /**
     * Rules that cannot find anything in a category: those on bachelor degrees or on fields that it does not have, and KSH-01
     * where KSH-02 finds each mistake in the form of the number before.
     */
    private static final Map<String, Set<String>> UNREACHABLE = Map.of("equivalent", Set.of("LWYJFX-03", "XWLBM-02"),
            "selfstudy", Set.of("KSH-01"), "joint", Set.of("CODE-01", "CODE-03", "CSRQ-01", "LWYJFX-03", "XM-02",
                    "ZJHM-01", "ZJHM-02", "ZJHM-05"));
    private static final long[] SEEDS = {7, 20240601, -1};

    private final DegreeChecks checks = Installed.checks();
    private final CodeTables codes = Installed.codes();

    static List<String> categories() {
        return Installed.categories().stream().map(DegreeCategory::id).sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("categories")
    void cleanRowsGiveNoFindingOfAnySeverity(String id) throws InputException {
        holds(id, SampleOrder.of(600, 0, 7));
    }

    @ParameterizedTest
    @MethodSource("categories")
    void everyPlantedMistakeIsFoundAndNothingElse(String id) throws InputException {
        for (long seed : SEEDS) {
            holds(id, SampleOrder.of(900, 300, seed));
        }
    }

    @ParameterizedTest
    @MethodSource("categories")
    void everyRuleOfTheCategoryIsPlanted(String id) throws InputException {
        Set<String> missing = new TreeSet<>();
        for (RuleInfo rule : checks.rules().rules()) {
            if (rule.isFor(id) && !NOT_IN_ROWS.contains(rule.code())) {
                missing.add(rule.code());
            }
        }
        missing.removeAll(UNREACHABLE.getOrDefault(id, Set.of()));
        assertTrue(missing.contains("XWZSBH-01"));

        sample(category(id), SampleOrder.of(900, 300, 7)).expected(finding -> missing.remove(finding.rule()));

        assertEquals(Set.of(), missing);
    }

    private void holds(String id, SampleOrder order) throws InputException {
        DegreeCategory category = category(id);
        Sample sample = sample(category, order);
        assertEquals(List.of(), SampleProof.differences(category, sample, false, checks));
        assertEquals(List.of(), SampleProof.differences(category, sample, true, checks));
    }

    private Sample sample(DegreeCategory category, SampleOrder order) throws InputException {
        return Samples.generate(category, order.withRegisters(), checks.rules(), codes);
    }

    private static DegreeCategory category(String id) {
        return Installed.categories().stream().filter(category -> category.id().equals(id)).findFirst().orElseThrow();
    }
}
