package org.laurea.validation.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.laurea.core.code.CodeTable;
import org.laurea.core.code.CodeTables;
import org.laurea.core.record.Field;
import org.laurea.core.record.RecordType;
import org.laurea.core.record.Requirement;
import org.laurea.core.row.Columns;
import org.laurea.core.row.Row;
import org.laurea.core.row.RowSource;
import org.laurea.core.text.Language;
import org.laurea.core.text.Messages;
import org.laurea.validation.BatchCheck;
import org.laurea.validation.BatchReporter;
import org.laurea.validation.Check;
import org.laurea.validation.CheckOptions;
import org.laurea.validation.CheckPlan;
import org.laurea.validation.CheckPlanner;
import org.laurea.validation.Findings;
import org.laurea.validation.FixKind;
import org.laurea.validation.Registers;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleBook;
import org.laurea.validation.RuleInfo;
import org.laurea.validation.RuleLibrary;
import org.laurea.validation.RuleScope;
import org.laurea.validation.Severity;
import org.laurea.validation.Stage;

/** A record type of four fields and some rules, small enough to see what the engine does. */
final class ToyRules {

    static final RecordType TYPE = new RecordType("toy", "1",
            List.of(field("AA"), field("BB"), field("CC"), field("DD")), "DD", Map.of(), Set.of(), Set.of());
    static final Columns COLUMNS = new Columns(1, new int[] {3, 2, 1, 0});

    private final List<RuleInfo> infos = new java.util.ArrayList<>();
    private final Map<String, Function<RuleScope, Check>> checks = new HashMap<>();

    ToyRules() {
        rule("HDR-01", Stage.FILE, "", Severity.ERROR, scope -> Check.nothing());
        rule("ROW-01", Stage.FILE, "", Severity.WARNING, scope -> Check.nothing());
    }

    private static Field field(String code) {
        return new Field(0, code, code, code, 10, null, new Requirement.Optional());
    }

    ToyRules rule(String code, Stage stage, String reads, Severity severity, Function<RuleScope, Check> check) {
        infos.add(new RuleInfo(code, infos.size(), stage, reads, "", severity, "all", "", "", FixKind.NONE, "", ""));
        checks.put(code, check);
        return this;
    }

    /** A row check that finds {@code wrong} in the last field of its alternative. */
    static RowCheck finds(RuleScope scope, String wrong) {
        int field = scope.read(scope.reads().size() - 1);
        return (row, out) -> {
            if (row.text(field).contains(wrong)) {
                out.report(field, "", wrong);
            }
        };
    }

    /** A batch check that finds texts seen before. */
    static BatchCheck repeated(RuleScope scope) {
        int field = scope.read(0);
        return new BatchCheck() {
            private final Map<String, Integer> first = new HashMap<>();

            @Override
            public void row(RowView row, BatchReporter out) {
                Integer seen = first.putIfAbsent(row.text(field), row.number());
                if (seen != null) {
                    out.report(row.number(), field, row.text(field), "", String.valueOf(seen));
                }
            }
        };
    }

    CheckPlan plan(int threads) {
        RuleLibrary library = new RuleLibrary() {
            @Override
            public Check compile(RuleScope scope) {
                return checks.get(scope.rule().code()).apply(scope);
            }

            @Override
            public Messages messages() {
                return Messages.beside(ToyRules.class);
            }
        };
        CheckPlanner planner = new CheckPlanner(new RuleBook("1", "", infos), List.of(library),
                field -> (raw, kind) -> raw.strip());
        return planner.plan(TYPE, new NoCodes(), new CheckOptions(null, null, Registers.none(), threads));
    }

    Findings check(RowSource rows) throws Exception {
        return plan(1).check(rows, COLUMNS, List.of());
    }

    /** Rows from row 2 on; cells of AA, BB, CC, DD separated by commas; an empty text is a row that does not exist. */
    static RowSource rows(String... lines) {
        return sink -> {
            for (int i = 0; i < lines.length; i++) {
                if (!lines[i].isEmpty()) {
                    String[] cells = lines[i].split(",", -1);
                    sink.accept(new Row(i + 2, new String[] {cells[3], cells[2], cells[1], cells[0]}, null));
                }
            }
        };
    }

    /** The findings as {@code row:column:rule:field:value:message}. */
    static List<String> told(Findings findings) {
        List<String> told = new java.util.ArrayList<>();
        findings.forEach(f -> told.add(f.row() + ":" + f.column() + ":" + f.rule().code() + ":" + f.field() + ":"
                + f.value() + ":" + f.message().in(Language.EN)));
        return told;
    }

    private static final class NoCodes implements CodeTables {
        @Override
        public String version() {
            return "none";
        }

        @Override
        public String sha256() {
            return "";
        }

        @Override
        public List<String> ids() {
            return List.of();
        }

        @Override
        public CodeTable table(String id) {
            throw new IllegalArgumentException(id);
        }
    }
}
