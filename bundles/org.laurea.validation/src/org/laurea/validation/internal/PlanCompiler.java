package org.laurea.validation.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.laurea.core.code.CodeTables;
import org.laurea.core.record.RecordType;
import org.laurea.validation.BatchCheck;
import org.laurea.validation.Check;
import org.laurea.validation.CheckOptions;
import org.laurea.validation.CheckPlan;
import org.laurea.validation.CheckPlanner;
import org.laurea.validation.RuleInfo;
import org.laurea.validation.RuleLibrary;
import org.laurea.validation.RuleScope;
import org.laurea.validation.Stage;

/** Compiles the rules of a book for one record type, in the order of the stages and of the book. */
public final class PlanCompiler {

    private final CheckPlanner planner;
    private final RecordType type;
    private final CodeTables codes;
    private final CheckOptions options;
    private final List<String> codesInOrder = new ArrayList<>();
    private final List<CompiledCheck> checks = new ArrayList<>();

    /** A compiler for one plan. */
    public PlanCompiler(CheckPlanner planner, RecordType type, CodeTables codes, CheckOptions options) {
        this.planner = planner;
        this.type = type;
        this.codes = codes;
        this.options = options;
        for (RuleInfo rule : planner.rules().rules()) {
            codesInOrder.add(rule.code());
        }
        Collections.sort(codesInOrder);
    }

    /** The plan. */
    public CheckPlan compile() {
        for (RuleInfo rule : planner.rules().rules()) {
            if (rule.isFor(type.id())) {
                compile(rule);
            }
        }
        return new CompiledPlan(new PlanShape(type, codes, List.copyOf(checks)), planner.cells(), options.threads());
    }

    private void compile(RuleInfo rule) {
        if (rule.stage() == Stage.FILE) {
            add(scope(rule, List.of()), libraryTelling(rule), Check.nothing());
            return;
        }
        ReadAlternatives reads = ReadAlternatives.of(rule.reads(), type);
        if (reads.any()) {
            compile(rule, List.of());
        } else {
            for (List<Integer> fields : reads.fields()) {
                compile(rule, fields);
            }
        }
    }

    private void compile(RuleInfo rule, List<Integer> fields) {
        RuleScope scope = scope(rule, fields);
        for (RuleLibrary library : planner.libraries()) {
            Check check = library.compile(scope);
            if (check != null) {
                if (check != Check.nothing()) {
                    add(scope, library, check);
                }
                return;
            }
        }
        throw new IllegalStateException("no library implements " + rule.code() + " for " + type.id());
    }

    private RuleScope scope(RuleInfo rule, List<Integer> fields) {
        return new RuleScope(rule, type, fields, codes, options);
    }

    private void add(RuleScope scope, RuleLibrary library, Check check) {
        if (scope.rule().stage() == Stage.BATCH != check instanceof BatchCheck) {
            throw new IllegalStateException("stage and check do not fit: " + scope.rule().code());
        }
        int rank = codesInOrder.indexOf(scope.rule().code());
        checks.add(CompiledCheck.of(checks.size(), rank, scope, library, check));
    }

    private RuleLibrary libraryTelling(RuleInfo rule) {
        for (RuleLibrary library : planner.libraries()) {
            if (library.messages().has(rule.code())) {
                return library;
            }
        }
        throw new IllegalStateException("no library tells " + rule.code());
    }
}
