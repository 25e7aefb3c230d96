package org.laurea.workbench.internal.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.laurea.core.store.StoredType;
import org.laurea.office.document.BatchDocument;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** A batch as it was at the end of a day. */
final class PastPage {

    private final StoreReading reading;
    private final Texts texts;
    private final Composite page;
    private final DateTime day;
    private final Label told;
    private final PastTable past;
    private @Nullable BatchDocument document;

    PastPage(Composite parent, StoreReading reading) {
        this.reading = reading;
        texts = reading.texts();
        page = new Composite(parent, SWT.NONE);
        page.setLayout(Layouts.bar(1));
        Composite line = new Composite(page, SWT.NONE);
        line.setLayout(Layouts.flush(3));
        line.setLayoutData(Layouts.wide().create());
        day = Layouts.named(new DateTime(line, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER), "history.day");
        Parts.named(day, texts.get("day"));
        Parts.button(line, "history.show", texts.get("show"), this::read);
        told = Layouts.named(new Label(line, SWT.NONE), "history.told");
        told.setLayoutData(Layouts.wide().hint(1, SWT.DEFAULT).create());
        told.setText(texts.get("past.hint"));
        Palette.of(page).follow(told, () -> told.setForeground(Palette.of(page).color(Role.FAINT)));
        past = new PastTable(page, texts);
    }

    Composite control() {
        return page;
    }

    /** Asks for a day of another batch, or of none. */
    void of(@Nullable BatchDocument shown) {
        document = shown;
        past.clear();
        told.setText(texts.get("past.hint"));
    }

    private void read() {
        BatchDocument shown = document;
        if (shown == null) {
            return;
        }
        LocalDate date = LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDay());
        Instant end = date.plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant().minusNanos(1);
        StoredType type = shown.type();
        UUID batch = shown.batch().id();
        told.setText(texts.get("reading"));
        reading.read(type, reader -> reader.asOf(batch, end), records -> {
            told.setText(texts.get(records.isEmpty() ? "past.none" : "past.told", date, records.size()));
            past.show(type, records);
        });
    }
}
