package org.example.honorary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.laurea.codes.ShippedCodes;
import org.laurea.core.record.RecordType;
import org.laurea.core.row.Columns;
import org.laurea.core.row.Row;
import org.laurea.core.text.InputException;
import org.laurea.degree.DegreeChecks;
import org.laurea.validation.CheckOptions;

/** The category with all rules that hold for it, the official ones included. */
class HonoraryDegreesTest {

    private static final Map<String, String> GOOD = Map.ofEntries(
            Map.entry("XM", "王芳"), Map.entry("XB", "女"), Map.entry("GB", "中国"), Map.entry("TJDW", "中国数学会"),
            Map.entry("SYSY", "为数学学科的发展作出突出贡献"), Map.entry("XWSYDWM", "10001"), Map.entry("XWSYDW", "北京大学"),
            Map.entry("XWLBM", "207"), Map.entry("XWLB", "理学博士"), Map.entry("HXWRQ", "20250625"),
            Map.entry("XWZSBH", "1000122025000001"));

    private final HonoraryDegrees category = new HonoraryDegrees();
    private final RecordType type = category.recordType();

    @Test
    void aGoodRecordPasses() throws InputException {
        assertEquals(Set.of(), found(GOOD));
    }

    @Test
    void ownAndOfficialRulesFindTheirMistakes() throws InputException {
        Map<String, String> bad = new HashMap<>(GOOD);
        bad.put("SYSY", "贡献");
        bad.put("TJDW", "北京大学");
        bad.put("XWZSBH", "1000222025000001");
        bad.remove("XM");
        assertEquals(Set.of("HON-01", "HON-02", "REQ-01", "XWSYDWM-01"), found(bad));
    }

    private Set<String> found(Map<String, String> record) throws InputException {
        @Nullable
        String[] texts = new String[type.fields().size()];
        record.forEach((code, text) -> texts[type.indexOf(code)] = text);
        Set<String> rules = new TreeSet<>();
        new DegreeChecks(ShippedCodes.tables(), ShippedCodes.pinyin()).plan(category, CheckOptions.plain())
                .check(sink -> sink.accept(new Row(2, texts, null)),
                        new Columns(1, IntStream.range(0, texts.length).toArray()), List.of())
                .forEach(finding -> rules.add(finding.rule().code()));
        return rules;
    }
}
