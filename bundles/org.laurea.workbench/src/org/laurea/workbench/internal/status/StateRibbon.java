package org.laurea.workbench.internal.status;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.laurea.core.store.BatchState;
import org.laurea.office.batch.BatchStep;
import org.laurea.office.batch.BatchStep.Place;
import org.laurea.office.batch.BatchSteps;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** The way of a batch above its grid: draft → checked → authorised → sent → filed. Each state tells what it needs. */
public final class StateRibbon extends Canvas {

    private static final int PAD = 2 * Layouts.UNIT;
    private static final int ARROW = 4 * Layouts.UNIT;

    private final Texts texts = Texts.beside(StateRibbon.class);
    private final List<Rectangle> places = new ArrayList<>();
    private List<BatchStep> steps = BatchSteps.of(BatchState.DRAFT);
    private BatchState state = BatchState.DRAFT;

    /** A ribbon that shows a draft. */
    public StateRibbon(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        Layouts.named(this, "ribbon");
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseMove, event -> tip(event.x, event.y));
        Palette.of(this).follow(this, this::redraw);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(@Nullable AccessibleEvent event) {
                if (event != null) {
                    event.result = texts.get("ribbon", texts.of(BatchSteps.title(state)));
                }
            }
        });
    }

    /** The command that takes a batch further from a state, or shows what is there: the end of its id. */
    static String command(BatchState now) {
        return switch (now) {
            case DRAFT -> "check";
            case CHECKED -> "file";
            case AUTHORISED, SENT -> "outbox";
            case FILED -> "receipt";
        };
    }

    /** Gives the command that belongs to the state to {@code chosen} when the ribbon is clicked. */
    public void onChoose(Consumer<String> chosen) {
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addListener(SWT.MouseUp, event -> chosen.accept(command(state)));
    }

    /** Shows a batch in this state. */
    public void show(BatchState now) {
        if (now != state) {
            state = now;
            steps = BatchSteps.of(now);
            requestLayout();
            redraw();
        }
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        GC gc = new GC(this);
        int wide = 0;
        for (BatchStep step : steps) {
            wide += gc.textExtent(texts.of(step.title())).x + 2 * PAD;
        }
        int high = gc.getFontMetrics().getHeight() + PAD;
        gc.dispose();
        return new Point(wide + (steps.size() - 1) * ARROW, high);
    }

    private void paint(GC gc) {
        Palette palette = Palette.of(this);
        places.clear();
        gc.setAntialias(SWT.ON);
        int left = 0;
        int high = getClientArea().height;
        for (BatchStep step : steps) {
            String title = texts.of(step.title());
            Point size = gc.textExtent(title);
            Rectangle place = new Rectangle(left, 0, size.x + 2 * PAD, high);
            if (step.place() == Place.HERE) {
                gc.setBackground(palette.color(Role.ACCENT));
                gc.fillRoundRectangle(place.x, (high - size.y - Layouts.UNIT) / 2, place.width, size.y + Layouts.UNIT,
                        PAD, PAD);
            }
            gc.setForeground(palette.color(switch (step.place()) {
                case DONE -> Role.GOOD;
                case HERE -> Role.ON_ACCENT;
                case NEXT -> Role.FOREGROUND;
                case LATER -> Role.FAINT;
            }));
            gc.drawText(title, left + PAD, (high - size.y) / 2, true);
            left += place.width;
            places.add(place);
            if (places.size() < steps.size()) {
                arrow(gc, left, high / 2);
                left += ARROW;
            }
        }
    }

    private void arrow(GC gc, int left, int middle) {
        gc.setForeground(Palette.of(this).color(Role.FAINT));
        int from = left + Layouts.UNIT;
        int to = left + ARROW - Layouts.UNIT;
        gc.drawLine(from, middle, to, middle);
        gc.drawPolyline(new int[] {to - 3, middle - 3, to, middle, to - 3, middle + 3});
    }

    private void tip(int x, int y) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).contains(x, y)) {
                setToolTipText(texts.of(steps.get(i).needs()));
                return;
            }
        }
        setToolTipText(null);
    }
}
