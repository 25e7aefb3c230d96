package org.laurea.workbench.internal.part;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.laurea.workbench.look.Layouts;

/** Pages in one place, of which one shows; one of them tells why there is nothing else. */
public final class PageStack {

    private final Composite stack;
    private final StackLayout layout = new StackLayout();
    private final EmptyPage empty;

    /** A stack in a grid layout, which fills what room there is. */
    public PageStack(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(layout);
        stack.setLayoutData(Layouts.fill().create());
        empty = new EmptyPage(stack);
    }

    /** The parent of the pages. */
    public Composite control() {
        return stack;
    }

    /** Brings a page to the front. */
    public void show(Control page) {
        if (layout.topControl != page) {
            layout.topControl = page;
            stack.layout();
        }
    }

    /** Tells why there is nothing. */
    public void tell(String what, String then) {
        empty.show(what, then);
        show(empty.control());
    }

    /** Tells why there is nothing, and offers something to do about it. */
    public void tell(String what, String then, String label, Runnable offered) {
        empty.show(what, then, label, offered);
        show(empty.control());
    }
}
