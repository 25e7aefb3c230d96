package org.laurea.tests.ui.bot;

import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.widgets.Control;

/** Drops files as the window system would tell it: no other program is there to drag them from. */
final class Drops {

    private Drops() {}

    /** Drops files on a control; tells whether it would take them. On the UI thread only. */
    static boolean drop(Control control, Path... files) {
        if (!(control.getData(DND.DROP_TARGET_KEY) instanceof DropTarget target)) {
            return false;
        }
        DropTargetEvent event = event(target);
        event.data = Stream.of(files).map(Path::toString).toArray(String[]::new);
        event.operations = DND.DROP_COPY;
        event.detail = DND.DROP_COPY;
        for (DropTargetListener listener : target.getDropListeners()) {
            listener.dragEnter(event);
            if (event.detail != DND.DROP_NONE) {
                listener.drop(event);
            }
        }
        return event.detail != DND.DROP_NONE;
    }

    /** Only the toolkit can make these. */
    private static DropTargetEvent event(DropTarget target) {
        try {
            Class<?> kind = DropTargetEvent.class.getClassLoader().loadClass("org.eclipse.swt.dnd.DNDEvent");
            Constructor<?> inner = kind.getDeclaredConstructor();
            inner.setAccessible(true);
            Object happened = inner.newInstance();
            kind.getField("widget").set(happened, target);
            Constructor<DropTargetEvent> outer = DropTargetEvent.class.getDeclaredConstructor(kind);
            outer.setAccessible(true);
            return outer.newInstance(happened);
        } catch (ReflectiveOperationException changed) {
            throw new AssertionError(changed);
        }
    }
}
