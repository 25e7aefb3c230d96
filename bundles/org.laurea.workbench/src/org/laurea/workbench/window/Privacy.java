package org.laurea.workbench.window;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Whether names and ID numbers are to be hidden at this moment. Parts that show them follow it. UI thread only. */
public final class Privacy {

    private static final String KEY = "org.laurea.privacy";

    private final Map<Control, Consumer<Boolean>> followers = new LinkedHashMap<>();
    private boolean isMasked;

    private Privacy() {}

    /** The privacy of a display. */
    public static Privacy of(Display display) {
        if (display.getData(KEY) instanceof Privacy known) {
            return known;
        }
        Privacy made = new Privacy();
        display.setData(KEY, made);
        return made;
    }

    /** Whether they are hidden. */
    public boolean isMasked() {
        return isMasked;
    }

    /** Hides them, or shows them again. */
    public void setMasked(boolean shallBeMasked) {
        if (isMasked != shallBeMasked) {
            isMasked = shallBeMasked;
            Map.copyOf(followers).forEach((control, follower) -> follower.accept(shallBeMasked));
        }
    }

    /** Tells {@code follower} now and at every change, until {@code control} is disposed. One follower for each control. */
    public void follow(Control control, Consumer<Boolean> follower) {
        if (followers.put(control, follower) == null) {
            control.addDisposeListener(event -> followers.remove(control));
        }
        follower.accept(isMasked);
    }
}
