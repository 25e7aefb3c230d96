package org.laurea.workbench.internal.intake;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.laurea.office.intake.IntakeTarget;
import org.laurea.workbench.internal.part.StepPage;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** Page 1: the file, its sheet, what it holds, and how it begins. */
final class FilePage extends StepPage<ImportWizard> {

    private static final int MOST_HEADER_ROW = 1000;
    private static final int TYPING_PAUSE_MS = 400;
    private static final String EXTENSIONS = "*.xlsx;*.xlsm;*.xls;*.csv;*.txt;*.dbf";

    private final @Nullable Path given;
    private final FileChoices controls = new FileChoices();
    private @Nullable Path opened;
    private boolean isFilling;

    /** The controls of the page. */
    private static final class FileChoices {
        private @Nullable Text file;
        private @Nullable Combo sheet;
        private @Nullable Spinner header;
        private @Nullable Combo encoding;
        private @Nullable Combo target;
        private @Nullable Label notes;
        private @Nullable SheetPreview preview;
    }

    FilePage(ImportWizard wizard, @Nullable Path given) {
        super(wizard, "file");
        this.given = given;
    }

    @Override
    protected void fill(Composite page) {
        Composite lines = new Composite(page, SWT.NONE);
        lines.setLayout(Layouts.flush(6));
        lines.setLayoutData(Layouts.wide().create());
        Text file = labelled(lines, "file.name", parent -> new Text(parent, SWT.BORDER), 4);
        file.addListener(SWT.DefaultSelection, event -> named(file.getText(), false));
        file.addListener(SWT.FocusOut, event -> named(file.getText(), true));
        file.addListener(SWT.Modify, event -> typed(file));
        Parts.button(lines, "import.browse", texts().get("browse"), this::browse);
        Combo target = labelled(lines, "file.target", parent -> new Combo(parent, SWT.READ_ONLY), 5);
        Combo sheet = labelled(lines, "file.sheet", parent -> new Combo(parent, SWT.READ_ONLY), 1);
        Spinner header = labelled(lines, "file.header", parent -> new Spinner(parent, SWT.BORDER), 1);
        header.setValues(1, 1, MOST_HEADER_ROW, 0, 1, 10);
        Combo encoding = labelled(lines, "file.encoding", parent -> new Combo(parent, SWT.READ_ONLY), 1);
        Label notes = new Label(page, SWT.WRAP);
        notes.setLayoutData(Layouts.wide().hint(1, SWT.DEFAULT).create());
        Palette.of(page).follow(notes, () -> notes.setForeground(Palette.of(page).color(Role.FAINT)));
        controls.preview = new SheetPreview(page, texts());
        controls.file = file;
        controls.sheet = sheet;
        controls.header = header;
        controls.encoding = encoding;
        controls.target = target;
        controls.notes = notes;
        target.addListener(SWT.Selection, event -> chooseTarget(target.getSelectionIndex()));
        sheet.addListener(SWT.Selection, event -> choose(intake -> intake.chooseSheet(sheet.getText())));
        header.addListener(SWT.Selection, event -> choose(intake -> intake.chooseHeaderRow(header.getSelection())));
        encoding.addListener(SWT.Selection,
                event -> choose(intake -> intake.chooseEncoding(Charset.forName(encoding.getText()))));
        List.of(sheet, header, encoding, target).forEach(control -> control.setEnabled(false));
        file.setFocus();
        Path first = given;
        if (first != null) {
            open(first);
            file.setText(first.toString());
        }
    }

    private <C extends Control> C labelled(Composite parent, String key, Function<Composite, C> maker, int span) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(texts().get(key));
        C control = Layouts.named(maker.apply(parent), "import." + key);
        control.setLayoutData(Layouts.wide().span(span, 1).create());
        Parts.labelled(label, control);
        Parts.named(control, texts().get(key));
        return control;
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(texts().get("browse.title"));
        dialog.setFilterExtensions(new String[] {EXTENSIONS, "*.*"});
        dialog.setFilterNames(new String[] {texts().get("browse.tables"), texts().get("browse.all")});
        String chosen = dialog.open();
        Text file = controls.file;
        if (chosen != null && file != null) {
            opened = null;
            file.setText(chosen);
            named(chosen, false);
        }
    }

    private void typed(Text file) {
        String text = file.getText();
        file.getDisplay().timerExec(TYPING_PAUSE_MS, () -> {
            if (!file.isDisposed() && file.getText().equals(text)) {
                named(text, true);
            }
        });
    }

    private void named(String text, boolean onlyIfThere) {
        try {
            Path file = Path.of(text.strip());
            boolean isOther = !file.equals(opened);
            if (isOther && !text.isBlank() && (!onlyIfThere || Files.isRegularFile(file))) {
                open(file);
            }
        } catch (InvalidPathException e) {
            setErrorMessage(texts().get("path.wrong"));
        }
    }

    private void open(Path file) {
        opened = file;
        wizard().know(null);
        follow(wizard().session().open(file));
    }

    private void choose(IntakeSession.Step step) {
        if (!isFilling && wizard().state() != null) {
            follow(wizard().session().choose(step));
        }
    }

    private void chooseTarget(int index) {
        IntakeState state = wizard().state();
        if (state != null && index >= 0 && index < state.targets().size()) {
            IntakeTarget chosen = state.targets().get(index);
            choose(intake -> intake.chooseTarget(chosen));
        }
    }

    private void follow(CompletableFuture<IntakeState> future) {
        setPageComplete(false);
        setErrorMessage(null);
        setMessage(texts().get("reading"));
        future.whenCompleteAsync((state, failure) -> {
            if (isGone()) {
                return;
            }
            setMessage(null);
            if (failure == null) {
                wizard().know(state);
                show(state);
            } else {
                wizard().tell(failure, this::setErrorMessage);
            }
        }, getShell().getDisplay()::asyncExec);
    }

    private void show(IntakeState state) {
        Combo sheet = controls.sheet;
        Spinner header = controls.header;
        Combo encoding = controls.encoding;
        Combo target = controls.target;
        Label notes = controls.notes;
        SheetPreview preview = controls.preview;
        if (sheet == null || header == null || encoding == null || target == null || notes == null
                || preview == null) {
            return;
        }
        isFilling = true;
        fill(sheet, state.sheets(), state.sheets().indexOf(state.sheet().sheet()));
        header.setEnabled(true);
        header.setSelection(state.sheet().headerRow());
        List<String> encodings = state.sheet().encodings().stream().map(Charset::name).toList();
        Charset used = state.sheet().encoding();
        fill(encoding, encodings, used == null ? -1 : encodings.indexOf(used.name()));
        fill(target, state.targets().stream().map(one -> texts().of(one.title())).toList(),
                state.chosen());
        notes.setText(Parts.plain(state.sheet().notes().stream().map(texts()::of).collect(Collectors.joining("\n"))));
        notes.requestLayout();
        preview.show(state.sheet());
        isFilling = false;
        boolean isKnown = state.target() != null;
        setPageComplete(isKnown);
        setMessage(isKnown ? null : texts().get("target.wanted"), isKnown ? NONE : WARNING);
    }

    private static void fill(Combo combo, List<String> items, int selected) {
        combo.setItems(items.toArray(new String[0]));
        combo.setEnabled(!items.isEmpty());
        if (selected >= 0) {
            combo.select(selected);
        }
    }
}
