package org.laurea.degree.joint.ui.internal;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.laurea.core.code.CodeEntry;
import org.laurea.core.code.CodeTables;
import org.laurea.core.store.ConflictException;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoredType;
import org.laurea.core.text.Language;
import org.laurea.core.text.Messages;
import org.laurea.degree.DegreeCategory;
import org.laurea.office.Desk;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;
import org.laurea.workbench.look.Spoken;
import org.laurea.workbench.selection.RecordSelection;

/** Adds partner units to many filed records at once: numbers pasted or taken from the grid, partners by code or name. */
public final class AnnotateView extends ViewPart {

    private static final int LINES = 6;

    private final Messages messages = Messages.beside(AnnotateView.class);
    private final Language language = Language.of(Locale.getDefault());
    private @Nullable Text numbers;
    private @Nullable Text partners;
    private @Nullable Label summary;
    private @Nullable Button annotate;

    @Override
    public void createPartControl(@Nullable Composite parent) {
        Composite root = new Composite(requireNonNull(parent), SWT.NONE);
        root.setLayout(Layouts.page(1));
        Palette.of(root).paint(root, Role.BACKGROUND, Role.FOREGROUND);
        numbers = field(root, "numbers");
        Button take = Layouts.named(new Button(root, SWT.PUSH), "annotate.take");
        take.setText(text("take"));
        take.addListener(SWT.Selection, event -> take());
        partners = field(root, "partners");
        Label told = Layouts.named(new Label(root, SWT.WRAP), "annotate.summary");
        told.setLayoutData(Layouts.wide().hint(1, SWT.DEFAULT).create());
        Palette.of(told).paint(told, Role.BACKGROUND, Role.FOREGROUND);
        summary = told;
        Button button = Layouts.named(new Button(root, SWT.PUSH), "annotate.do");
        button.setText(text("do"));
        button.addListener(SWT.Selection, event -> annotate());
        annotate = button;
        tell();
    }

    @Override
    public void setFocus() {
        requireNonNull(numbers).setFocus();
    }

    private Text field(Composite root, String key) {
        Label label = new Label(root, SWT.WRAP);
        label.setText(text(key));
        label.setLayoutData(Layouts.wide().hint(1, SWT.DEFAULT).create());
        Palette.of(label).paint(label, Role.BACKGROUND, Role.FOREGROUND);
        Text made = Layouts.named(new Text(root, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL), "annotate." + key);
        made.setLayoutData(Layouts.wide().hint(SWT.DEFAULT, LINES * made.getLineHeight()).create());
        Spoken.labelled(label, made);
        made.addListener(SWT.Modify, event -> tell());
        Palette.of(made).paint(made, Role.BACKGROUND, Role.FOREGROUND);
        return made;
    }

    /** Takes the certificate numbers of the records that are selected in a grid. */
    private void take() {
        if (getSite().getPage().getSelection() instanceof RecordSelection selection) {
            int field = selection.document().type().indexOf("certificateNumber");
            StringJoiner lines = new StringJoiner("\n");
            selection.records().forEach(
                    id -> lines.add(selection.document().value(selection.document().indexOf(id), field)));
            requireNonNull(numbers).setText(lines.toString());
        }
    }

    private void tell() {
        Label told = summary;
        Button button = annotate;
        if (told != null && button != null) {
            List<String> wanted = CertificateNumbers.in(requireNonNull(numbers).getText());
            PartnerUnits units = units();
            told.setText(units.unknown().isEmpty() ? text("summary", wanted.size(), units.names())
                    : text("unknown", units.unknown().get(0)));
            told.requestLayout();
            button.setEnabled(!wanted.isEmpty() && !units.known().isEmpty() && units.unknown().isEmpty());
        }
    }

    private PartnerUnits units() {
        CodeTables codes = requireNonNull(getSite().getService(CodeTables.class));
        return PartnerUnits.in(requireNonNull(partners).getText(), codes.table("units"));
    }

    private void annotate() {
        Desk desk = requireNonNull(getSite().getService(Desk.class));
        List<String> wanted = CertificateNumbers.in(requireNonNull(numbers).getText());
        List<CodeEntry> units = new ArrayList<>(units().known());
        DegreeCategory joint = desk.types().named("joint").orElseThrow();
        Annotation annotation = new Annotation(wanted, units, StoredType.of(joint));
        Button button = requireNonNull(annotate);
        button.setEnabled(false);
        Job.create(text("do"), (@Nullable IProgressMonitor monitor) -> {
            String news = write(annotation, desk);
            button.getDisplay().asyncExec(() -> {
                if (!button.isDisposed()) {
                    tell();
                    requireNonNull(summary).setText(news);
                }
            });
            IStatus end = Status.OK_STATUS;
            return end;
        }).schedule();
    }

    private String write(Annotation annotation, Desk desk) {
        try {
            Annotation.Planned planned = annotation.plan(desk.store(), desk.user(), Instant.now());
            if (planned.steps() > 0) {
                desk.store().apply(planned.set());
            }
            return text("done", annotation.numbers().size());
        } catch (ConflictException e) {
            return text("conflict");
        } catch (StoreException e) {
            return e.text().in(language);
        }
    }

    private String text(String key, Object... arguments) {
        return messages.format(language, "annotate." + key, arguments);
    }
}
