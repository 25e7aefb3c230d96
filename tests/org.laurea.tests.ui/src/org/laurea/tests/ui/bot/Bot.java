package org.laurea.tests.ui.bot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;

/**
 * The robot. Its methods are called on the thread of the story, never on the UI thread; what it finds may be looked at inside
 * {@link #ui} only.
 */
public final class Bot {

    private static final AtomicReference<Bot> CURRENT = new AtomicReference<>();

    private static final int ROUNDS = 10;
    private static final int MOST_STEPS = 60;

    private final Display display;
    private final Finder finder;
    private final Hands hands;
    private final Camera camera;

    private Bot(Display display) {
        this.display = display;
        this.finder = new Finder(display);
        this.hands = new Hands(display, this::settle);
        this.camera = new Camera(display);
    }

    /** Called once, before the story begins. */
    public static void attach(Display display) {
        CURRENT.set(new Bot(display));
    }

    /** The robot of this process. */
    public static Bot current() {
        return CURRENT.get();
    }

    /**
     * Leaves the keyboard as the only way to do something: from now on clicks, choosing and filling in without keys, and moving the
     * focus fail, and what the window system tells of mouse buttons is counted.
     *
     * @return how many mouse buttons were pressed since, to be asked at the end
     */
    public IntSupplier putMouseAway() {
        hands.putMouseAway();
        AtomicInteger pressed = new AtomicInteger();
        ui(() -> display.addFilter(SWT.MouseDown, event -> pressed.incrementAndGet()));
        return pressed::get;
    }

    /** Waits until the window is open and has been painted. */
    public Bot waitForWindow() {
        waitUntil("the window is open", () -> Stream.of(display.getShells())
                .anyMatch(shell -> shell.getMenuBar() != null && shell.isVisible()));
        ui(() -> {
            hands.letGoOfButtons();
            mainWindow().forceActive();
        });
        settle();
        return this;
    }

    /** The window of the program; asked on the UI thread. */
    public Shell mainWindow() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    /** Does something on the UI thread and waits for it; must not open a window that waits for an answer. */
    public void ui(Runnable work) {
        ui(() -> {
            work.run();
            return null;
        });
    }

    /** Asks something on the UI thread. */
    public <T> T ui(Supplier<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        display.syncExec(new Errand(() -> {
            try {
                answer.set(question.get());
            } catch (RuntimeException | Error e) {
                failure.set(e);
            }
        }));
        if (failure.get() != null) {
            throw new AssertionError("on the UI thread: " + failure.get(), failure.get());
        }
        return answer.get();
    }

    /** Waits until something is true; asked on the UI thread. */
    public void waitUntil(String what, BooleanSupplier condition) {
        Patience.until(what, () -> ui(condition::getAsBoolean));
    }

    /**
     * Lets the UI thread take what is under way: each empty piece of work comes after events of the window system that are there. It
     * must not take them itself, since one of them may open a window that waits for an answer.
     */
    public void settle() {
        for (int round = 0; round < ROUNDS; round++) {
            display.syncExec(new Errand(() -> {}));
        }
    }

    /** The visible widget with an id ({@code widget.setData("laurea.id", id)}); waits for it. */
    public <T extends Widget> T find(Class<T> kind, String id) {
        return await(kind, "a " + kind.getSimpleName() + " with the id " + id,
                () -> finder.first(kind, widget -> id.equals(widget.getData(Finder.ID))));
    }

    /** The visible widget with a text; waits for it. */
    public <T extends Widget> T findText(Class<T> kind, String text) {
        return await(kind, "a " + kind.getSimpleName() + " with the text " + text,
                () -> finder.first(kind, widget -> text.equals(Words.of(widget))));
    }

    /** The visible widget that is wanted, told as {@code what}; waits for it. */
    public <T extends Widget> T find(Class<T> kind, String what, Predicate<? super T> wanted) {
        return await(kind, what, () -> finder.first(kind, wanted));
    }

    /** The button of a dialog, by its id in {@code IDialogConstants}; waits until it can be pressed. */
    public Button button(int id) {
        return find(Button.class, "a button " + id + " that can be pressed",
                button -> Integer.valueOf(id).equals(button.getData()) && button.isEnabled());
    }

    /** Whether a widget with this id is visible now. */
    public boolean sees(String id) {
        return ui(() -> finder.first(Widget.class, widget -> id.equals(widget.getData(Finder.ID))).isPresent());
    }

    /** The texts of all visible widgets, for asking what the user can read now. */
    public List<String> words() {
        return ui(() -> finder.all().map(Words::of).filter(text -> !text.isEmpty()).toList());
    }

    /** Visible controls that a screen reader has no name for. */
    public List<String> silent() {
        return ui(() -> new Inspector(finder).silent());
    }

    /** Visible buttons, labels and tool bars that have less room than they take, and no tip. */
    public List<String> clipped() {
        return ui(() -> new Inspector(finder).clipped());
    }

    /** The window with this title; waits for it. */
    public Shell window(String title) {
        return findText(Shell.class, title);
    }

    /** Clicks with the mouse into the middle of a control. */
    public void click(Control control) {
        hands.click(ui(() -> display.map(control.getParent(), null, control.getBounds())), 1);
    }

    /** Clicks twice. */
    public void doubleClick(Control control) {
        hands.click(ui(() -> display.map(control.getParent(), null, control.getBounds())), 2);
    }

    /** Clicks at a place inside a control, in its own coordinates. */
    public void click(Control control, int x, int y) {
        hands.click(ui(() -> display.map(control, null, x, y, 1, 1)), 1);
    }

    /** Chooses a button, an entry of a menu or of a tool bar, without the mouse. Returns at once, so that a window may open. */
    public void choose(Widget widget) {
        hands.needMouse();
        display.asyncExec(new Errand(() -> {
            Event event = new Event();
            event.widget = widget;
            event.display = display;
            widget.notifyListeners(SWT.Selection, event);
        }));
        settle();
    }

    /** Chooses what ends the program, and waits for its end. */
    public void chooseEnd(Widget widget) {
        hands.needMouse();
        display.asyncExec(new Errand(() -> widget.notifyListeners(SWT.Selection, new Event())));
        Patience.until("the program has ended", display::isDisposed);
    }

    /** Puts the focus on a control. */
    public void focus(Control control) {
        hands.needMouse();
        ui(control::setFocus);
        settle();
    }

    /** Where the keys go. */
    public Optional<Control> focus() {
        return ui(() -> Optional.ofNullable(display.getFocusControl()));
    }

    /** Waits until the keys go to the control with this id. */
    public void waitForFocus(String id) {
        waitUntil("the keys go to " + id, () -> display.getFocusControl() != null
                && id.equals(display.getFocusControl().getData(Finder.ID)));
    }

    /** Waits until a control is painted anew. */
    public void waitForPaint(Control control) {
        AtomicBoolean isPainted = new AtomicBoolean();
        Listener painted = event -> isPainted.set(true);
        ui(() -> {
            control.addListener(SWT.Paint, painted);
            control.redraw();
        });
        waitUntil("it is painted", isPainted::get);
        ui(() -> control.removeListener(SWT.Paint, painted));
    }

    /** Walks with the Tab key until the keys go to the control with this id. */
    public void tabTo(String id) {
        List<String> seen = new ArrayList<>();
        for (int step = 0; step < MOST_STEPS; step++) {
            String now = ui(() -> display.getFocusControl() == null ? "nothing"
                    : String.valueOf(display.getFocusControl().getData(Finder.ID)));
            if (id.equals(now)) {
                return;
            }
            seen.add(now);
            press(0, SWT.TAB);
        }
        throw new AssertionError("Tab never comes to " + id + ", only to " + seen);
    }

    /** Types with the keyboard, ASCII only. */
    public void type(String text) {
        hands.type(text);
    }

    /** Presses a key: a character or a key code of SWT, with modifiers such as {@code SWT.MOD1}. */
    public void press(int modifiers, int key) {
        hands.press(modifiers, key);
    }

    /** Replaces the text of a field as an input method would, for what has no key. */
    public void enter(Text field, String text) {
        focus(field);
        ui(() -> {
            field.selectAll();
            field.insert(text);
        });
        settle();
    }

    /** Drops files on the window; tells whether it takes them. */
    public boolean drop(Path... files) {
        boolean isTaken = ui(() -> Drops.drop(mainWindow(), files));
        settle();
        return isTaken;
    }

    /** Takes a picture of the screen; named NAME.png in the folder of pictures. */
    public Path picture(String name) {
        ui(camera::activate);
        settle();
        return ui(() -> camera.take(name));
    }

    private <T extends Widget> T await(Class<T> kind, String what, Supplier<Optional<T>> look) {
        AtomicReference<T> found = new AtomicReference<>();
        try {
            waitUntil(what + " is there", () -> {
                look.get().ifPresent(found::set);
                return found.get() != null;
            });
        } catch (AssertionError missing) {
            throw new AssertionError(missing.getMessage() + "; on the screen: " + words(), missing);
        }
        return found.get();
    }
}
