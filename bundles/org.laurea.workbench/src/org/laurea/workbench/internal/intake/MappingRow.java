package org.laurea.workbench.internal.intake;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.laurea.office.intake.Confidence;
import org.laurea.office.intake.FieldColumn;
import org.laurea.workbench.internal.part.FieldNames;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** A field with the column that is taken for it. */
final class MappingRow {

    static final int COLUMNS = 4;

    private static final int COLUMN_WIDTH = 200;
    private static final int CONFIDENCE_WIDTH = 160;

    private final Texts texts;
    private final int field;
    private final Combo column;
    private final Link confidence;
    private final Label samples;
    private final List<String> headers;
    private int suggestion = -1;

    /** Hears that another column is chosen; -1 for none. */
    @FunctionalInterface
    interface Chosen {
        void column(int field, int column);
    }

    MappingRow(Composite parent, Texts texts, FieldColumn of, List<String> headers, Chosen chosen) {
        this.texts = texts;
        this.headers = headers;
        field = of.index();
        Label name = new Label(parent, SWT.NONE);
        String title = FieldNames.of(of.field(), texts.language());
        name.setText(of.isRequired() ? texts.get("required", title) : title);
        column = Layouts.named(new Combo(parent, SWT.READ_ONLY), "import.column." + of.field().code());
        column.add(texts.get("no.column"));
        headers.forEach(column::add);
        column.setLayoutData(Layouts.wide().grab(false, false).hint(COLUMN_WIDTH, SWT.DEFAULT).create());
        Parts.labelled(name, column);
        Parts.named(column, title);
        confidence = Layouts.named(new Link(parent, SWT.NONE), "import.suggestion." + of.field().code());
        confidence.setLayoutData(Layouts.wide().grab(false, false).hint(CONFIDENCE_WIDTH, SWT.DEFAULT).create());
        confidence.setLinkForeground(Palette.of(parent).color(Role.ACCENT));
        samples = new Label(parent, SWT.NONE);
        samples.setLayoutData(Layouts.wide().hint(1, SWT.DEFAULT).create());
        Palette.of(parent).follow(samples, () -> samples.setForeground(Palette.of(parent).color(Role.FAINT)));
        column.addListener(SWT.Selection, event -> chosen.column(field, column.getSelectionIndex() - 1));
        confidence.addListener(SWT.Selection, event -> chosen.column(field, suggestion));
        show(of);
    }

    int field() {
        return field;
    }

    void setFocus() {
        column.setFocus();
    }

    void show(FieldColumn of) {
        column.select(of.column() + 1);
        boolean hasHint = of.column() < 0 && of.suggestion() >= 0 && of.suggestion() < headers.size();
        suggestion = of.suggestion();
        confidence.setText(hasHint ? texts.get("suggested", headers.get(of.suggestion()).replace("&", "&&"))
                : texts.get("sure." + of.confidence().name().toLowerCase(Locale.ROOT)));
        confidence.setToolTipText(hasHint ? texts.get("suggested.tip") : null);
        samples.setText(Parts.plain(String.join("  ·  ", of.samples())));
        samples.setToolTipText(String.join("\n", of.samples()));
        boolean isMissing = of.isRequired() && of.confidence() == Confidence.MISSING;
        confidence.setForeground(
                Palette.of(confidence).color(isMissing ? Role.ERROR : hasHint ? Role.WARNING : Role.FAINT));
    }
}
