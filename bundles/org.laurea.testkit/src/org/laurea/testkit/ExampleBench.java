package org.laurea.testkit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.code.CodeTables;
import org.laurea.core.record.RecordType;
import org.laurea.core.row.Columns;
import org.laurea.core.row.Row;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Language;
import org.laurea.core.text.Messages;
import org.laurea.validation.Check;
import org.laurea.validation.CheckOptions;
import org.laurea.validation.CheckPlanner;
import org.laurea.validation.Finding;
import org.laurea.validation.Register;
import org.laurea.validation.Registers;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RuleBook;
import org.laurea.validation.RuleInfo;
import org.laurea.validation.RuleLibrary;
import org.laurea.validation.RuleScope;

/**
 * Runs the rule of an example alone, in the engine, beside a rule of stage form that spoils marked texts.
 *
 * @param book the rules
 * @param library what compiles the rules of the examples
 * @param codes the code tables
 */
public record ExampleBench(RuleBook book, RuleLibrary library, CodeTables codes) {

    private static final String SPOILING = "CELL-03";

    /**
     * Checks the rows of an example and compares what is found.
     *
     * @throws AssertionError if something else is found
     */
    public void run(RuleExample example, RecordType type) throws InputException {
        RuleInfo rule = book.rule(example.rule()).orElseThrow();
        require(rule.isFor(type.id()), "the rule is not for " + type.id());
        RuleBook alone = new RuleBook("", "", List.of(book.rule(SPOILING).orElseThrow(), rule));
        CheckOptions options = new CheckOptions(null, null, registers(example), 1);
        List<Row> rows = new ArrayList<>();
        example.rows().forEach((number, texts) -> rows.add(row(number, texts, type)));
        Columns columns = new Columns(1, IntStream.range(0, type.fields().size()).toArray());
        List<String> found = new ArrayList<>();
        List<String> wanted = new ArrayList<>();
        new CheckPlanner(alone, List.of(new Spoiling(), library), field -> (raw, kind) -> raw)
                .plan(type, codes, options).check(sink -> rows.forEach(sink::accept), columns, List.of())
                .forEach(finding -> {
                    if (finding.rule() == rule) {
                        found.add(told(finding, wantedOf(example, finding)));
                    }
                });
        example.expected().forEach((row, all) -> all.forEach(one -> wanted.add(row + " " + one)));
        require(found.equals(wanted), "expected " + wanted + " but found " + found);
    }

    private static Row row(int number, Map<String, String> texts, RecordType type) {
        @Nullable
        String[] cells = new String[type.fields().size()];
        texts.forEach((code, text) -> cells[type.indexOf(code)] = text);
        return new Row(number, cells, null);
    }

    private static Registers registers(RuleExample example) {
        List<Register> registers = new ArrayList<>();
        example.registers().forEach((name, lines) -> {
            Set<String> columns = new LinkedHashSet<>();
            lines.forEach(line -> columns.addAll(line.keySet()));
            List<String> order = List.copyOf(columns);
            registers.add(new Register(name, order, sink -> {
                for (Map<String, String> line : lines) {
                    sink.accept(new Row(2, order.stream().map(code -> line.getOrDefault(code, ""))
                            .toArray(String[]::new), null));
                }
            }));
        });
        return new Registers(registers);
    }

    private static String wantedOf(RuleExample example, Finding finding) {
        return example.expected().getOrDefault(finding.row(), List.of()).stream()
                .filter(wanted -> wanted.split("[(]|->")[0].equals(finding.field())).findFirst().orElse("");
    }

    /** The finding in the words of the example, as far as these are true. */
    private static String told(Finding finding, String wanted) {
        String message = finding.message().in(Language.ZH);
        require(!finding.message().in(Language.EN).equals(message), "one message in both languages: " + message);
        String told = finding.row() + " " + finding.field();
        int open = wanted.indexOf('(');
        if (open >= 0) {
            String part = wanted.substring(open + 1, wanted.indexOf(')'));
            told += "(" + (message.contains(part) ? part : message) + ")";
        }
        if (wanted.contains("->")) {
            told += "->" + finding.fixes().stream().map(fix -> fix.set().getOrDefault(finding.field(), "?"))
                    .findFirst().orElse("no fix");
        }
        finding.fixes().forEach(fix -> require(!fix.label().in(Language.ZH).isEmpty(), "a fix without label"));
        return told;
    }

    private static void require(boolean isTrue, String otherwise) {
        if (!isTrue) {
            throw new AssertionError(otherwise);
        }
    }

    /** Spoils texts that begin with an exclamation mark. */
    private record Spoiling() implements RuleLibrary {

        @Override
        public @Nullable Check compile(RuleScope scope) {
            RowCheck check = (row, out) -> IntStream.range(0, scope.type().fields().size())
                    .filter(field -> row.text(field).startsWith("!")).forEach(out::report);
            return SPOILING.equals(scope.rule().code()) ? check : null;
        }

        @Override
        public Messages messages() {
            return Messages.beside(ExampleBench.class);
        }
    }
}
