package org.laurea.app.internal.dialog;

import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.laurea.core.text.Language;
import org.laurea.core.text.Messages;
import org.laurea.workbench.look.Layouts;

/** A dialog with the name of the product above it, an area on the grid of all pages, and own words on its buttons. */
public abstract class ProductDialog extends TitleAreaDialog {

    private final int columns;

    /**
     * A dialog that is not open yet.
     *
     * @param parent the window that it stands before; {@code null} if there is none yet
     * @param columns the columns of its area
     */
    protected ProductDialog(@Nullable Shell parent, int columns) {
        super(parent);
        this.columns = columns;
        setHelpAvailable(false);
    }

    /** Fills the area, and says title and message. */
    protected abstract void fill(Composite area);

    /** What stands on a button of {@link org.eclipse.jface.dialogs.IDialogConstants}; {@code null} for the usual word. */
    protected abstract @Nullable String label(int button);

    @Override
    protected final void configureShell(@Nullable Shell shell) {
        super.configureShell(shell);
        if (shell != null) {
            shell.setText("Laurea");
        }
    }

    @Override
    protected final Control createDialogArea(@Nullable Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(Layouts.page(columns));
        area.setLayoutData(Layouts.fill().create());
        fill(area);
        return area;
    }

    @Override
    protected final @Nullable Button createButton(@Nullable Composite parent, int id, @Nullable String label,
            boolean isDefault) {
        String own = label(id);
        return super.createButton(parent, id, own == null ? label : own, isDefault);
    }

    /** A message beside the class of the dialog. */
    protected final String text(String key) {
        return Messages.beside(getClass()).format(language(), key);
    }

    /** The language of the user. */
    protected static Language language() {
        return Language.of(Locale.getDefault());
    }
}
