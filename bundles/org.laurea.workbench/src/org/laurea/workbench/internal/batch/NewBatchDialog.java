package org.laurea.workbench.internal.batch;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.laurea.core.store.StoredType;
import org.laurea.degree.DegreeCategory;
import org.laurea.office.Desk;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Spoken;

/** Asks for category, award date and name of a new batch. */
final class NewBatchDialog extends TitleAreaDialog {

    private final Texts texts = Texts.beside(NewBatchDialog.class);
    private final List<DegreeCategory> categories;
    private final String preferred;
    private @Nullable NewBatch choice;
    private @Nullable Combo category;
    private @Nullable DateTime day;
    private @Nullable Text name;

    NewBatchDialog(Shell parent, Desk desk, String preferred) {
        super(parent);
        this.categories = desk.types().all();
        this.preferred = preferred;
        setHelpAvailable(false);
    }

    NewBatch choice() {
        NewBatch chosen = choice;
        if (chosen == null) {
            throw new IllegalStateException("nothing was chosen");
        }
        return chosen;
    }

    @Override
    protected void configureShell(@Nullable Shell shell) {
        super.configureShell(shell);
        if (shell != null) {
            shell.setText(texts.get("new.title"));
        }
    }

    @Override
    protected Control createDialogArea(@Nullable Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(Layouts.page(2));
        area.setLayoutData(Layouts.fill().create());
        Label typesLabel = label(area, "new.category");
        Combo types = Layouts.named(new Combo(area, SWT.READ_ONLY), "new.category");
        types.setLayoutData(Layouts.wide().create());
        categories.forEach(one -> types.add(texts.of(one.title())));
        types.select(Math.max(0, categories.stream().map(DegreeCategory::id).toList().indexOf(preferred)));
        Label dateLabel = label(area, "new.day");
        DateTime date = Layouts.named(new DateTime(area, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER), "new.day");
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        date.setDate(today.getYear(), today.getMonthValue() - 1, today.getDayOfMonth());
        Label calledLabel = label(area, "new.name");
        Text called = Layouts.named(new Text(area, SWT.BORDER), "new.name");
        called.setLayoutData(Layouts.wide().create());
        called.setMessage(texts.get("new.name.hint"));
        Spoken.labelled(typesLabel, types);
        Spoken.labelled(dateLabel, date);
        Spoken.labelled(calledLabel, called);
        category = types;
        day = date;
        name = called;
        setTitle(texts.get("new.title"));
        setMessage(texts.get("new.message"));
        return area;
    }

    private Label label(Composite area, String key) {
        Label label = new Label(area, SWT.NONE);
        label.setText(texts.get(key));
        return label;
    }

    @Override
    protected @Nullable Button createButton(@Nullable Composite parent, int id, @Nullable String label,
            boolean isDefault) {
        @Nullable
        Button button = super.createButton(parent, id,
                id == IDialogConstants.OK_ID ? texts.get("new.do") : texts.get("cancel"), isDefault);
        if (button != null && id == IDialogConstants.OK_ID) {
            button.setEnabled(!categories.isEmpty());
        }
        return button;
    }

    @Override
    protected void okPressed() {
        Combo types = category;
        DateTime date = day;
        Text called = name;
        if (types != null && date != null && called != null && types.getSelectionIndex() >= 0) {
            String awarded = String.format(Locale.ROOT, "%04d%02d%02d", date.getYear(), date.getMonth() + 1,
                    date.getDay());
            choice = new NewBatch(StoredType.of(categories.get(types.getSelectionIndex())), awarded,
                    called.getText().strip());
            super.okPressed();
        }
    }
}
