package org.laurea.degree.joint;

import java.util.ArrayList;
import java.util.List;

import org.laurea.core.code.CodeEntry;
import org.laurea.core.code.CodeTable;
import org.laurea.degree.FieldFixes;
import org.laurea.degree.text.TextList;
import org.laurea.validation.Fix;
import org.laurea.validation.Found;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;

/**
 * JOINT-02: partner by partner, the code is that of another unit than the granting one and the name is the unit's (annex
 * 二.2(6)). One finding a row: on the codes if one of them is wrong or the lists do not match, else on the names.
 */
record PartnerCheck(CodeTable units, int number, int codes, int names) implements RowCheck {

    private static final int UNIT_DIGITS = 5;

    PartnerCheck(CodeTable units, List<Integer> reads) {
        this(units, reads.get(0), reads.get(1), reads.get(2));
    }

    @Override
    public void check(RowView row, Reporter out) {
        List<String> codeList = TextList.items(row.text(codes));
        List<String> nameList = TextList.items(row.text(names));
        if (codeList.size() != nameList.size()) {
            out.report(codes, "count", String.valueOf(codeList.size()), String.valueOf(nameList.size()));
            return;
        }
        String own = row.text(number).substring(0, UNIT_DIGITS);
        for (int i = 0; i < codeList.size(); i++) {
            String wrong = wrongCode(codeList, i, own, row.day());
            if (!wrong.isEmpty()) {
                out.report(codes, wrong, codeList.get(i));
                return;
            }
        }
        compareNames(codeList, nameList, row.day(), out);
    }

    private String wrongCode(List<String> list, int index, String own, int day) {
        String code = list.get(index);
        if (code.equals(own)) {
            return "own";
        }
        if (units.byCode(code, day).isEmpty()) {
            return "unknown";
        }
        return list.indexOf(code) < index ? "twice" : "";
    }

    private void compareNames(List<String> codeList, List<String> nameList, int day, Reporter out) {
        List<String> right = new ArrayList<>(nameList);
        int firstWrong = -1;
        for (int i = 0; i < codeList.size(); i++) {
            CodeEntry unit = units.byCode(codeList.get(i), day).orElseThrow();
            if (!unit.isNamed(nameList.get(i))) {
                right.set(i, unit.name());
                firstWrong = firstWrong < 0 ? i : firstWrong;
            }
        }
        if (firstWrong >= 0) {
            out.report(names, "", nameList.get(firstWrong), codeList.get(firstWrong),
                    String.join(String.valueOf(TextList.SEPARATOR), right));
        }
    }

    @Override
    public List<Fix> fixes(Found found) {
        return found.field() == names ? List.of(new FieldFixes().offer("LHPYDW", found.argument(2))) : List.of();
    }
}
