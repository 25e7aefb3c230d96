package org.laurea.workbench.internal.status;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.laurea.workbench.internal.banner.Banner.Kind;

/** News for the user of a window that belong to no part: shown at the foot of the window until the next. UI thread only. */
public final class Notices {

    private static final String KEY = "org.laurea.notices";

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    /** Hears of news. */
    interface Listener {
        void told(Kind kind, String sentence);
    }

    private Notices() {}

    /** The news of a window. */
    public static Notices of(IWorkbenchWindow window) {
        Shell shell = window.getShell();
        if (shell.getData(KEY) instanceof Notices known) {
            return known;
        }
        Notices made = new Notices();
        shell.setData(KEY, made);
        return made;
    }

    /** Tells something, in the place of what was told before. */
    public void tell(Kind kind, String sentence) {
        listeners.forEach(listener -> listener.told(kind, sentence));
    }

    void listen(Listener listener) {
        listeners.add(listener);
    }
}
