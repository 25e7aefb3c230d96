package org.laurea.degree.joint;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.laurea.core.code.CodeEntry;
import org.laurea.core.code.CodeTable;
import org.laurea.core.code.CodeTables;

/** Code tables with some units, one of which has been renamed. */
record FewUnits() implements CodeTables, CodeTable {

    @Override
    public String version() {
        return "";
    }

    @Override
    public String sha256() {
        return "";
    }

    @Override
    public List<String> ids() {
        return List.of(id());
    }

    @Override
    public CodeTable table(String id) {
        return this;
    }

    @Override
    public String id() {
        return "units";
    }

    @Override
    public boolean isComplete() {
        return false;
    }

    @Override
    public boolean isDated() {
        return false;
    }

    @Override
    public List<CodeEntry> entries() {
        return List.of(unit("10001", "北京大学"), unit("10003", "清华大学"), unit("10006", "北京航空航天大学"),
                unit("11232", "北京信息科技大学", "北京信息工程学院"));
    }

    private static CodeEntry unit(String code, String name, String... formerNames) {
        return new CodeEntry(code, name, List.of(), List.of(formerNames), List.of(), 0, Integer.MAX_VALUE, Map.of());
    }

    @Override
    public Optional<CodeEntry> byCode(String code, int day) {
        return entries().stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    @Override
    public Optional<CodeEntry> byName(String name, int day) {
        return entries().stream().filter(entry -> entry.isNamed(name)).findFirst();
    }

    @Override
    public List<CodeEntry> nearestNames(String text, int most) {
        return List.of();
    }

    @Override
    public List<CodeEntry> nearestCodes(String code, int most) {
        return List.of();
    }

    @Override
    public List<CodeEntry> find(String text, int most) {
        return List.of();
    }
}
