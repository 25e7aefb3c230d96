package org.laurea.workbench.internal.filing;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;

/** A page of the filing of a batch. */
abstract class FilingPage extends WizardPage {

    private final FilingWizard wizard;

    FilingPage(FilingWizard wizard, String name) {
        super(name);
        this.wizard = wizard;
        setTitle(wizard.texts().get(name + ".title"));
        setDescription(wizard.texts().get(name + ".text"));
        setPageComplete(false);
    }

    final FilingWizard wizard() {
        return wizard;
    }

    final Texts texts() {
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
    abstract void fill(Composite page);

    /** Comes into sight. */
    abstract void enter();

    @Override
    public void setVisible(boolean isVisible) {
        super.setVisible(isVisible);
        if (isVisible) {
            enter();
        }
    }
}
