package org.laurea.tests.ui.bot;

import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;

/** Keyboard and mouse, by events of the window system. */
final class Hands {

    private static final int[] MODIFIERS = {SWT.CTRL, SWT.SHIFT, SWT.ALT, SWT.COMMAND};
    private static final String SHIFTED = "~!@#$%^&*()_+{}|:\"<>?";

    private final Display display;
    private final Runnable settle;
    private final Listener withoutButtons = event -> event.stateMask &= ~SWT.BUTTON_MASK;
    private boolean isMouseAway;

    Hands(Display display, Runnable settle) {
        this.display = display;
        this.settle = settle;
    }

    /**
     * The toolkit tells the keys that a robot presses as if mouse buttons were held down with them, which no person does; keys that
     * are bound without buttons would not be found.
     */
    void letGoOfButtons() {
        for (int type : new int[] {SWT.KeyDown, SWT.KeyUp, SWT.Traverse}) {
            display.removeFilter(type, withoutButtons);
            display.addFilter(type, withoutButtons);
        }
    }

    /** From now on there is no mouse. */
    void putMouseAway() {
        isMouseAway = true;
    }

    /** Fails if there is no mouse. */
    void needMouse() {
        if (isMouseAway) {
            throw new AssertionError("this story is told with the keyboard alone");
        }
    }

    void type(String text) {
        text.chars().forEach(character -> press(isShifted(character) ? SWT.SHIFT : 0, character));
    }

    private static boolean isShifted(int character) {
        return Character.isUpperCase(character) || SHIFTED.indexOf(character) >= 0;
    }

    void press(int modifiers, int key) {
        if (modifiers == 0 && isListOpen()) {
            display.syncExec(new Errand(() -> tell(key)));
            settle.run();
            return;
        }
        hold(SWT.KeyDown, modifiers);
        post(key(SWT.KeyDown, key));
        post(key(SWT.KeyUp, key));
        hold(SWT.KeyUp, modifiers);
        settle.run();
    }

    void click(Rectangle place, int times) {
        needMouse();
        int x = place.x + place.width / 2;
        int y = place.y + place.height / 2;
        display.syncExec(new Errand(() -> display.setCursorLocation(x, y)));
        settle.run();
        for (int time = 0; time < times; time++) {
            post(button(SWT.MouseDown));
            post(button(SWT.MouseUp));
        }
        settle.run();
    }

    /** Whether a list of proposals is open above a field. */
    private boolean isListOpen() {
        boolean[] isOpen = {false};
        display.syncExec(new Errand(() -> isOpen[0] = display.getFocusControl() instanceof Text
                && Stream.of(display.getShells())
                        .anyMatch(shell -> shell.isVisible() && (shell.getStyle() & SWT.ON_TOP) != 0)));
        return isOpen[0];
    }

    /**
     * The robot's keys would go to the window of an open list, since no window manager is there that leaves them with the field below:
     * the field is told of the key.
     */
    private void tell(int key) {
        Text field = (Text) display.getFocusControl();
        boolean isCharacter = (key & SWT.KEYCODE_BIT) == 0;
        Event event = new Event();
        event.type = SWT.KeyDown;
        event.keyCode = key;
        event.character = isCharacter ? (char) key : 0;
        event.doit = true;
        field.notifyListeners(SWT.KeyDown, event);
        if (event.doit && key >= ' ' && isCharacter && key != SWT.DEL) {
            field.insert(String.valueOf((char) key));
        }
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

    /** On the UI thread: GTK takes no events from another one, and ends now and then when it has to. */
    private void post(Event event) {
        boolean[] isTaken = {false};
        display.syncExec(new Errand(() -> isTaken[0] = display.post(event)));
        if (!isTaken[0]) {
            throw new AssertionError("the window system did not take the event " + event);
        }
    }
}
