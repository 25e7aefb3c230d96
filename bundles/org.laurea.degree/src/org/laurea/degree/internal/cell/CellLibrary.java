package org.laurea.degree.internal.cell;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.text.Messages;
import org.laurea.degree.FieldFixes;
import org.laurea.validation.Check;
import org.laurea.validation.RuleLibrary;
import org.laurea.validation.RuleScope;

/** The rules of stage cell. */
public final class CellLibrary implements RuleLibrary {

    private final Messages messages = Messages.beside(CellLibrary.class);
    private final FieldFixes fixes = new FieldFixes();

    @Override
    public @Nullable Check compile(RuleScope scope) {
        return switch (scope.rule().code()) {
            case "CELL-01" -> new IdentifierAsNumber(scope);
            case "CELL-02" -> new ChangedText(scope.type(), fixes);
            case "CELL-03" -> new IllegalCharacter(scope.type(), fixes);
            case "CELL-04" -> new ErrorValue();
            case "CELL-05" -> new TypedCell();
            case "REQ-01" -> new RequiredField(scope.type());
            case "LEN-01" -> new FieldLength(scope.type());
            default -> null;
        };
    }

    @Override
    public Messages messages() {
        return messages;
    }
}
