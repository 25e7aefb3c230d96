package org.laurea.workbench.internal.part;

import org.eclipse.jface.wizard.Wizard;

/** A wizard one step of which does what cannot be taken back: the button of that step says so, and no way leads back behind it. */
public abstract class DeedWizard extends Wizard {

    /** The messages. */
    public abstract Texts texts();

    /** Whether the step that does it is shown. */
    public abstract boolean isAtDeed();

    /** What the button of that step says. */
    public abstract String deed();

    /** Whether everything is there to do it. */
    public abstract boolean isReady();

    /** Does it. */
    public abstract void execute();

    /** Whether it is being done. */
    public abstract boolean isBusy();

    /** Whether it is done. */
    public abstract boolean isDone();
}
