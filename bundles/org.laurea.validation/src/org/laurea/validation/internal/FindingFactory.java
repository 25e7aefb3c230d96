package org.laurea.validation.internal;

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.text.Localized;
import org.laurea.core.text.Messages;
import org.laurea.validation.FileFinding;
import org.laurea.validation.Finding;
import org.laurea.validation.Fix;
import org.laurea.validation.Found;

/** Makes findings for people out of packed ones. */
final class FindingFactory {

    private final PlanShape shape;

    FindingFactory(PlanShape shape) {
        this.shape = shape;
    }

    Finding of(FindingReader packed) {
        CompiledCheck check = shape.checks.get(packed.check);
        @Nullable
        String field = packed.field < 0 ? null : shape.type.field(packed.field).code();
        String value = packed.value;
        Found found = new Found(packed.field, value == null ? "" : value, packed.variant, packed.arguments);
        return new Finding(check.rule(), packed.row, packed.column, field, value,
                message(check, packed.variant, packed.arguments), check.check().fixes(found));
    }

    Finding of(FileFindings.Placed placed) {
        FileFinding finding = placed.finding();
        return new Finding(placed.check().rule(), finding.row(), finding.column(), finding.field(), finding.value(),
                message(placed.check(), finding.variant(), finding.arguments()), byHand(placed.check()));
    }

    private static Localized message(CompiledCheck check, String variant, List<String> arguments) {
        String code = check.rule().code();
        return check.library().messages().text(variant.isEmpty() ? code : code + "." + variant, arguments.toArray());
    }

    private static List<Fix> byHand(CompiledCheck check) {
        Messages messages = check.library().messages();
        String key = check.rule().code() + ".fix";
        return messages.has(key) ? List.of(new Fix(messages.text(key), Map.of(), false)) : List.of();
    }
}
