package org.laurea.workbench.internal.part;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.laurea.validation.Severity;
import org.laurea.workbench.look.Icons;
import org.laurea.workbench.look.Role;

/** How findings look: an icon and a colour for each severity. */
public final class Look {

    private static final String ACCEPTED = "good";

    private final Icons icons;

    /** The look of findings in a control and what is in it. */
    public Look(Control owner) {
        icons = new Icons(owner);
    }

    /** The icon of a severity. */
    public Image icon(Severity severity) {
        return icons.image(severity.tag());
    }

    /** The icon of a warning that may stand. */
    public Image accepted() {
        return icons.image(ACCEPTED);
    }

    /** The colour of texts that say how bad something is. */
    public static Role role(Severity severity) {
        return switch (severity) {
            case ERROR -> Role.ERROR;
            case WARNING -> Role.WARNING;
            case INFO -> Role.FAINT;
        };
    }

    /** The bold variant of the dialog font. */
    public static Font bold() {
        return JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
    }
}
