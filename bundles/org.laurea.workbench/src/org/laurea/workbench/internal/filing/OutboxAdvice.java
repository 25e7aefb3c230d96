package org.laurea.workbench.internal.filing;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.laurea.office.filing.LastTry;
import org.laurea.office.filing.OutboxItem;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** Why the selected package waits, and what comes next. */
final class OutboxAdvice {

    private final Texts texts;
    private final Label why;
    private final Label next;

    OutboxAdvice(Composite parent, Texts texts) {
        this.texts = texts;
        why = label(parent, "outbox.why", Role.ERROR);
        next = label(parent, "outbox.next", Role.FOREGROUND);
    }

    private static Label label(Composite parent, String id, Role role) {
        Label label = Layouts.named(new Label(parent, SWT.WRAP), id);
        label.setLayoutData(Layouts.wide().hint(1, SWT.DEFAULT).create());
        Palette.of(parent).paint(label, Role.BACKGROUND, role);
        return label;
    }

    /** Tells it of a package, or nothing of none. The parent is laid out by the caller. */
    void tell(@Nullable OutboxItem item) {
        Optional<LastTry> failed = item == null ? Optional.empty() : item.failed();
        why.setText(failed.map(this::told).orElse(""));
        next.setText(item == null ? "" : texts.get("outbox.next." + item.batch().state().tag()));
        Parts.show(why, failed.isPresent());
        Parts.show(next, item != null);
    }

    private String told(LastTry failed) {
        return Parts.plain(texts.get("outbox.why", ReceiptFacts.time(failed.when()), texts.of(failed.why())));
    }
}
