package org.laurea.workbench.internal.part;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.laurea.workbench.look.Layouts;

/**
 * A page of a wizard that does something.
 *
 * @param <W> the wizard
 */
public abstract class StepPage<W extends DeedWizard> extends WizardPage {

    private final W wizard;

    /** A page whose title and text are the messages {@code name.title} and {@code name.text}. */
    protected StepPage(W wizard, String name) {
        super(name);
        this.wizard = wizard;
        setTitle(wizard.texts().get(name + ".title"));
        setDescription(wizard.texts().get(name + ".text"));
        setPageComplete(false);
    }

    /** The wizard. */
    public final W wizard() {
        return wizard;
    }

    /** The messages. */
    protected final Texts texts() {
        return wizard.texts();
    }

    @Override
    public final void createControl(@Nullable Composite parent) {
        if (parent != null) {
            Composite page = new Composite(parent, SWT.NONE);
            page.setLayout(Layouts.page(1));
            fill(page);
            setControl(page);
        }
    }

    /** Makes the controls of the page, in a grid of one column. */
    protected abstract void fill(Composite page);

    /** Comes into sight. */
    protected void enter() {
        setErrorMessage(null);
    }

    @Override
    public void setVisible(boolean isVisible) {
        super.setVisible(isVisible);
        if (isVisible) {
            enter();
        }
    }

    /** Whether its controls are not there, or not any more. */
    protected final boolean isGone() {
        return getControl() == null || getControl().isDisposed();
    }
}
