package org.laurea.workbench.look;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What screen readers say of controls that carry no text of their own. */
public final class Spoken {

    private Spoken() {}

    /** Gives a control the name that is said. */
    public static <C extends Control> C named(C control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(@Nullable AccessibleEvent event) {
                if (event != null) {
                    event.result = name;
                }
            }
        });
        return control;
    }

    /** Ties a label to the control beside it: the control is called what the label says. */
    public static void labelled(Label label, Control control) {
        control.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label.getAccessible());
        label.getAccessible().addRelation(ACC.RELATION_LABEL_FOR, control.getAccessible());
        named(control, label.getText());
    }
}
