package org.laurea.tests.ui.bot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * Keyboard and mouse, by events of the window system. They are posted on the UI thread: GTK keeps its queue of events for that
 * thread alone, and a post beside it breaks the queue now and then.
 */
final class Hands {

    private static final int[] MODIFIERS = {SWT.CTRL, SWT.SHIFT, SWT.ALT, SWT.COMMAND};

    private final Display display;
    private final Runnable settle;

    Hands(Display display, Runnable settle) {
        this.display = display;
        this.settle = settle;
    }

    void type(String text) {
        text.chars().forEach(character -> press(0, character));
    }

    void press(int modifiers, int key) {
        hold(SWT.KeyDown, modifiers);
        post(key(SWT.KeyDown, key));
        post(key(SWT.KeyUp, key));
        hold(SWT.KeyUp, modifiers);
        settle.run();
    }

    void click(Rectangle place, int times) {
        Event move = new Event();
        move.type = SWT.MouseMove;
        move.x = place.x + place.width / 2;
        move.y = place.y + place.height / 2;
        post(move);
        settle.run();
        for (int time = 0; time < times; time++) {
            post(button(SWT.MouseDown));
            post(button(SWT.MouseUp));
        }
        settle.run();
    }

    private void hold(int type, int modifiers) {
        for (int modifier : MODIFIERS) {
            if ((modifiers & modifier) != 0) {
                Event event = new Event();
                event.type = type;
                event.keyCode = modifier;
                post(event);
            }
        }
    }

    private static Event key(int type, int key) {
        Event event = new Event();
        event.type = type;
        if ((key & SWT.KEYCODE_BIT) != 0 || key < ' ' || key == SWT.DEL) {
            event.keyCode = key;
        } else {
            event.character = (char) key;
        }
        return event;
    }

    private static Event button(int type) {
        Event event = new Event();
        event.type = type;
        event.button = 1;
        return event;
    }

    private void post(Event event) {
        boolean[] isTaken = new boolean[1];
        display.syncExec(() -> isTaken[0] = display.post(event));
        if (!isTaken[0]) {
            throw new AssertionError("the window system did not take the event " + event);
        }
    }
}
