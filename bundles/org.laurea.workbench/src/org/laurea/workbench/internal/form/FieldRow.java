package org.laurea.workbench.internal.form;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.laurea.office.document.RowFinding;
import org.laurea.validation.Severity;
import org.laurea.workbench.internal.part.FieldNames;
import org.laurea.workbench.internal.part.Look;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** One field on screen: its label, its text, a mark, and below it what is wrong and what helps. */
final class FieldRow {

    /** The columns a row takes in the grid of the form. */
    static final int COLUMNS = 3;

    private static final int LEAST_LINES = 2;
    private static final int MOST_LINES = 6;
    private static final int LEAST_WIDTH = 80;
    private static final int LABEL_WIDTH = 104;
    private static final List<String> LINE_BREAKS = List.of("\r", "\n", "\r\n");

    private final FieldPlace place;
    private final FieldEvents events;
    private final Label label;
    private final FieldHelpButton help;
    private final Text text;
    private final FieldNotes notes;
    private final Look look;
    private String shown = "";

    FieldRow(Composite parent, FieldPlace place, Texts texts, FieldEvents events) {
        this.place = place;
        this.events = events;
        look = new Look(parent);
        String name = FieldNames.of(place.stored(), texts.language());
        boolean isLong = place.kind() == FieldKind.LONG;
        label = new Label(parent, SWT.WRAP);
        label.setText(Parts.plain(name));
        label.setLayoutData(isLong ? Layouts.wide().span(COLUMNS - 1, 1).create()
                : Layouts.wide().grab(false, false).hint(LABEL_WIDTH, SWT.DEFAULT).create());
        Palette.of(parent).follow(label, () -> label.setForeground(Palette.of(parent).color(Role.FOREGROUND)));
        Runnable helpWanted = () -> events.helpWanted(this);
        if (isLong) {
            help = new FieldHelpButton(parent, texts, name, helpWanted);
            text = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP);
            text.setLayoutData(Layouts.wide().span(COLUMNS, 1).hint(1, LEAST_LINES * text.getLineHeight()).create());
        } else {
            text = new Text(parent, SWT.BORDER | SWT.SINGLE);
            text.setLayoutData(Layouts.wide().hint(LEAST_WIDTH, SWT.DEFAULT).create());
            help = new FieldHelpButton(parent, texts, name, helpWanted);
        }
        Layouts.named(text, "record." + place.stored().code());
        Parts.labelled(label, text);
        Parts.named(text, name);
        notes = new FieldNotes(parent, texts, place, events);
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.FocusIn, event -> events.focused(this));
        text.addListener(SWT.FocusOut, event -> commit());
        text.addListener(SWT.DefaultSelection, event -> entered());
        text.addListener(SWT.Traverse, this::traverse);
        text.addListener(SWT.Verify, this::verify);
        text.addListener(SWT.Help, event -> help.press());
    }

    FieldPlace place() {
        return place;
    }

    Text text() {
        return text;
    }

    /** What stands in the control. */
    String typedText() {
        return text.getText();
    }

    /** Whether something was typed that the document does not have. */
    boolean isDirty() {
        return !text.getText().equals(shown);
    }

    /** Shows the text of the document; what is being typed stays until it is taken in or given up. */
    void show(String value, @Nullable String imported, boolean isReadOnly) {
        if (isDirty() && text.isFocusControl()) {
            shown = value;
        } else {
            put(value);
        }
        if (text.getEditable() == isReadOnly) {
            text.setEditable(!isReadOnly);
        }
        notes.setImported(imported);
        Role role = imported == null ? Role.FOREGROUND : Role.CHANGED;
        label.setForeground(Palette.of(label).color(role));
    }

    /** Shows what is wrong with the field; tells whether the form has to be laid out anew. */
    boolean show(List<RowFinding> findings) {
        Severity worst = findings.stream().filter(RowFinding::isOpen).map(found -> found.finding().rule().severity())
                .min(Severity::compareTo).orElse(Severity.INFO);
        boolean isMarked = findings.stream().anyMatch(RowFinding::isOpen);
        help.mark(isMarked ? look.icon(worst) : findings.isEmpty() ? null : look.accepted());
        boolean relayout = notes.show(findings, isMarked ? worst : Severity.INFO);
        text.setToolTipText(notes.plainText());
        return relayout;
    }

    /** Makes a long text as high as it is, within reason; tells whether the form has to be laid out anew. */
    boolean fit() {
        int width = text.getClientArea().width;
        if (place.kind() != FieldKind.LONG || width <= 0 || !(text.getLayoutData() instanceof GridData data)) {
            return false;
        }
        int whole = text.computeSize(width, SWT.DEFAULT).y + text.computeTrim(0, 0, 0, 0).y;
        int line = text.getLineHeight();
        int height = Math.max(LEAST_LINES * line, Math.min(MOST_LINES * line, whole));
        boolean isOther = data.heightHint != height;
        data.heightHint = height;
        return isOther;
    }

    /** Gives up what was typed. */
    void revert() {
        text.setText(shown);
        text.selectAll();
    }

    /** Sets the control to a text that the document is about to get. */
    void chosen(String value) {
        put(value);
        text.setSelection(value.length());
    }

    /** Only what a person types may differ from what is shown, also if the control takes a text in another form. */
    private void put(String value) {
        shown = value;
        if (!text.getText().equals(value)) {
            text.setText(value);
            shown = text.getText();
        }
    }

    /** Hands over what was typed. */
    void commit() {
        if (isDirty()) {
            String value = text.getText();
            shown = value;
            events.committed(this, value);
        }
    }

    /** The control behind which something about the field can be put. */
    Control last() {
        return notes.control();
    }

    private void typed() {
        if (isDirty()) {
            events.typed(this);
        }
    }

    private void entered() {
        commit();
        text.traverse(SWT.TRAVERSE_TAB_NEXT);
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE && isDirty()) {
            event.doit = false;
            revert();
            events.typed(this);
        } else if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        } else if (event.detail == SWT.TRAVERSE_RETURN && place.kind() == FieldKind.LONG) {
            event.doit = false;
            entered();
        }
    }

    /** A line break is not typed. The key is not asked: the system tells the last one also for a text that the form sets. */
    private void verify(Event event) {
        if (LINE_BREAKS.contains(event.text)) {
            event.doit = false;
        }
    }
}
