package org.laurea.tests.ui.bot;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;

/** What a user reads on a widget, without the marks of keys. */
final class Words {

    private Words() {}

    static String of(Widget widget) {
        String text = "";
        if (widget instanceof Label label) {
            text = label.getText();
        } else if (widget instanceof CLabel label) {
            text = label.getText();
        } else if (widget instanceof Button button) {
            text = button.getText();
        } else if (widget instanceof Text field) {
            text = field.getText().isEmpty() ? field.getMessage() : field.getText();
        } else if (widget instanceof Combo combo) {
            text = combo.getText();
        } else if (widget instanceof Group group) {
            text = group.getText();
        } else if (widget instanceof Shell shell) {
            text = shell.getText();
        } else if (widget instanceof Link link) {
            text = link.getText().replaceAll("</?[aA][^>]*>", "");
        } else if (widget instanceof Item item) {
            text = item.getText();
        }
        if (text == null) {
            return "";
        }
        int accelerator = text.indexOf('\t');
        return (accelerator < 0 ? text : text.substring(0, accelerator)).replaceAll("\\(&.\\)|&(?=.)", "");
    }
}
