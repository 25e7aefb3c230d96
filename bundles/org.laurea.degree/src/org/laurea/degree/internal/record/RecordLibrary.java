package org.laurea.degree.internal.record;

import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.text.Messages;
import org.laurea.degree.DegreeLevel;
import org.laurea.degree.FieldFixes;
import org.laurea.validation.Check;
import org.laurea.validation.RuleLibrary;
import org.laurea.validation.RuleScope;

/** The rules of stage record. */
public final class RecordLibrary implements RuleLibrary {

    private final Messages messages = Messages.beside(RecordLibrary.class);
    private final FieldFixes fixes = new FieldFixes();
    private final Set<DegreeLevel> levels;

    /** The rules for a category that has these levels. */
    public RecordLibrary(Set<DegreeLevel> levels) {
        this.levels = levels;
    }

    @Override
    public @Nullable Check compile(RuleScope scope) {
        return switch (scope.rule().code()) {
            case "CODE-02" -> scope.reads().size() > 1 ? new KnownMajor(scope, fixes) : new KnownUnit(scope, fixes);
            case "NAME-01" -> new NameOfCode(scope, "degree_category", fixes);
            case "NAME-02" -> new NameOfCode(scope, "units", fixes);
            case "NAME-03" -> new NameOfMajor(scope, fixes);
            case "ZJLX-01" -> new DocumentRegion(scope, fixes);
            case "ZJHM-03" -> new BirthDateInNumber(scope, fixes);
            case "ZJHM-04" -> new SexInNumber(scope, fixes);
            case "LWYJFX-02" -> new DirectionIsMajor(scope);
            default -> degree(scope);
        };
    }

    private @Nullable Check degree(RuleScope scope) {
        return switch (scope.rule().code()) {
            case "XWLBM-01" -> new LevelOfCategory(scope, levels);
            case "XWLBM-02" -> new CategoryOfMajor(scope, fixes);
            case "XWSYDWM-01" -> new UnitOfCertificate(scope);
            case "XWSYDWM-02" -> OnlyUnit.of(scope);
            case "XWZSBH-02" -> new LevelOfCertificate(scope);
            case "XWZSBH-03" -> new YearOfCertificate(scope);
            case "CSRQ-02" -> new AgeAtAward(scope);
            case "HXWRQ-02" -> new AwardBeforePlatform(scope);
            case "HXWRQ-04" -> AwardAfterSubmission.of(scope);
            case "TIME-01" -> LateSubmission.of(scope);
            default -> thesis(scope);
        };
    }

    private @Nullable Check thesis(RuleScope scope) {
        return switch (scope.rule().code()) {
            case "LWLX-01" -> new ThesisTypeOfLevel(scope);
            case "LW-01" -> new NoThesis(scope, fixes);
            case "LW-02" -> new ThesisMissing(scope);
            case "LW-03" -> new ClassifiedThesis(scope);
            default -> null;
        };
    }

    @Override
    public Messages messages() {
        return messages;
    }
}
