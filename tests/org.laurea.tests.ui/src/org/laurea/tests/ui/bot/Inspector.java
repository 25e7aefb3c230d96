package org.laurea.tests.ui.bot;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;

/** Looks for what a user with a screen reader does not hear, and for what nobody can read to its end. On the UI thread only. */
final class Inspector {

    private static final List<Class<? extends Control>> SPOKEN = List.of(Text.class, StyledText.class, Combo.class,
            CCombo.class, Spinner.class, DateTime.class, Table.class, Tree.class);

    private final Finder finder;

    Inspector(Finder finder) {
        this.finder = finder;
    }

    /** Controls that can have the focus, and buttons of tool bars, without a name that a screen reader says. */
    List<String> silent() {
        return finder.all().filter(Inspector::isSilent).map(Inspector::told).toList();
    }

    /** Buttons, labels and tool bars whose text has less room than it takes; a text that a tip tells whole may be cut. */
    List<String> clipped() {
        return finder.all().filter(Inspector::isClipped).map(Inspector::told).toList();
    }

    private static boolean isSilent(Widget widget) {
        if (widget instanceof ToolItem item) {
            return (item.getStyle() & SWT.SEPARATOR) == 0 && isBlank(item.getText()) && isBlank(item.getToolTipText());
        }
        if (widget instanceof Button button && !(button.getParent() instanceof DateTime)) {
            return isBlank(button.getText()) && isBlank(button.getToolTipText()) && isBlank(said(button));
        }
        if (widget instanceof Text text && (text.getStyle() & SWT.READ_ONLY) != 0 && !isBlank(text.getText())
                || widget instanceof Shell || widget instanceof Control part && part.getParent() instanceof DateTime) {
            return false;
        }
        boolean isSpoken = SPOKEN.stream().anyMatch(kind -> kind.isInstance(widget));
        boolean isDrawn = widget instanceof Canvas && widget.getData(Finder.ID) != null;
        return (isSpoken || isDrawn) && isBlank(said((Control) widget));
    }

    private static boolean isClipped(Widget widget) {
        if (widget instanceof Control part && part.getParent() instanceof DateTime) {
            return false;
        }
        if (widget instanceof Button || widget instanceof ToolBar && widget.getData(Finder.ID) != null) {
            return isCut((Control) widget, ((Control) widget).computeSize(SWT.DEFAULT, SWT.DEFAULT));
        }
        if (widget instanceof Label label && !label.getText().isEmpty() && label.getToolTipText() == null) {
            boolean wraps = (label.getStyle() & SWT.WRAP) != 0;
            return isCut(label, label.computeSize(wraps ? label.getSize().x : SWT.DEFAULT, SWT.DEFAULT));
        }
        return widget instanceof CLabel label && label.getToolTipText() == null
                && isCut(label, label.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    private static boolean isCut(Control control, Point wanted) {
        Point size = control.getSize();
        return wanted.x > size.x + 1 || wanted.y > size.y + 1;
    }

    private static String said(Control control) {
        AccessibleEvent question = new AccessibleEvent(control);
        question.result = "";
        listeners(control.getAccessible()).forEach(listener -> listener.getName(question));
        return question.result;
    }

    /** The toolkit tells these to the system only. */
    private static List<AccessibleListener> listeners(Accessible accessible) {
        try {
            Field field = Accessible.class.getDeclaredField("accessibleListeners");
            field.setAccessible(true);
            return field.get(accessible) instanceof List<?> known ? new ArrayList<>(known).stream()
                    .map(AccessibleListener.class::cast).toList() : List.of();
        } catch (ReflectiveOperationException changed) {
            throw new AssertionError(changed);
        }
    }

    private static String told(Widget widget) {
        String id = String.valueOf(widget.getData(Finder.ID));
        return Stream.of(widget.getClass().getSimpleName(), id, Words.of(widget))
                .filter(word -> !word.isEmpty() && !"null".equals(word))
                .reduce((one, other) -> one + ' ' + other).orElse("");
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
