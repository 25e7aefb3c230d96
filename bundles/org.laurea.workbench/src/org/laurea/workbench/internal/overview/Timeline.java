package org.laurea.workbench.internal.overview;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.laurea.core.store.Batch;
import org.laurea.office.duty.Duty;
import org.laurea.office.duty.DutyDay;
import org.laurea.workbench.internal.batch.BatchNames;
import org.laurea.workbench.internal.batch.Commands;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** The next fourteen days: each batch is a bar that ends on the last day on which it is in time. A click opens it. */
final class Timeline extends Chart {

    private static final int ROWS = 4;
    private static final int URGENT_DAYS = 3;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

    private final Texts texts = Texts.beside(Timeline.class);
    private final List<Place> places = new ArrayList<>();
    private List<Duty> late = List.of();
    private List<DutyDay> days = List.of();

    private record Place(Rectangle bounds, Batch batch) {}

    Timeline(Composite section, Commands commands) {
        super(section, "overview.due", ROWS + 1);
        canvas().addListener(SWT.MouseUp, event -> at(event.x, event.y).ifPresent(commands::open));
        canvas().addListener(SWT.MouseMove, event -> {
            Optional<Batch> batch = at(event.x, event.y);
            canvas().setToolTipText(batch.isEmpty() ? null
                    : texts.get("due.tip", BatchNames.name(batch.get()), batch.get().records()));
            canvas().setCursor(canvas().getDisplay()
                    .getSystemCursor(batch.isPresent() ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW));
        });
    }

    void show(Overview overview) {
        late = overview.late();
        days = overview.days();
        canvas().redraw();
    }

    @Override
    void paint(GC gc, Palette palette, int width, int height) {
        places.clear();
        int line = lineHeight(gc);
        int step = Math.max(1, width / Math.max(1, days.size()));
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i).day();
            boolean isFree = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            gc.setBackground(palette.color(isFree ? Role.PANEL : Role.BACKGROUND));
            gc.fillRectangle(i * step, 0, step, height);
            gc.setForeground(palette.color(i == 0 ? Role.ACCENT : Role.FAINT));
            gc.drawText(i == 0 ? texts.get("today") : day.format(DAY), i * step + Layouts.UNIT, Layouts.UNIT, true);
            gc.setForeground(palette.color(Role.BORDER));
            gc.drawLine(i * step, 0, i * step, height);
        }
        bars(gc, palette, step, line);
        if (places.isEmpty()) {
            gc.setForeground(palette.color(Role.FAINT));
            gc.drawText(texts.get("due.none"), Layouts.UNIT, line + Layouts.UNIT, true);
        }
    }

    @Override
    String sentence() {
        long due = days.stream().mapToLong(day -> day.due().size()).sum();
        return texts.get("due.sentence", due, late.size());
    }

    private void bars(GC gc, Palette palette, int step, int line) {
        int row = 0;
        for (Duty duty : duties()) {
            if (row == ROWS) {
                return;
            }
            int ahead = (int) Math.max(0, duty.daysLeft());
            int y = (row + 1) * line + 2;
            Rectangle bar = new Rectangle(1, y, Math.max(step * (ahead + 1), step) - 3, line - 4);
            Role ground = duty.daysLeft() < 0 ? Role.ERROR_TINT
                    : duty.daysLeft() <= URGENT_DAYS ? Role.WARNING_TINT : Role.ACCENT_TINT;
            Role edge = duty.daysLeft() < 0 ? Role.ERROR
                    : duty.daysLeft() <= URGENT_DAYS ? Role.WARNING : Role.ACCENT;
            gc.setBackground(palette.color(ground));
            gc.fillRectangle(bar);
            gc.setBackground(palette.color(edge));
            gc.fillRectangle(bar.x + bar.width - 3, bar.y, 3, bar.height);
            gc.setForeground(palette.color(Role.FOREGROUND));
            String name = duty.daysLeft() < 0
                    ? texts.get("due.late", BatchNames.name(duty.batch()), -duty.daysLeft())
                    : BatchNames.name(duty.batch());
            String label = name + "  " + Texts.count(duty.batch().records());
            int wide = gc.textExtent(label).x + 2 * Layouts.UNIT;
            boolean isInside = wide + Layouts.UNIT < bar.width;
            gc.drawText(label, (isInside ? bar.x : bar.x + bar.width) + Layouts.UNIT, y + 2, true);
            places.add(new Place(new Rectangle(bar.x, bar.y, isInside ? bar.width : bar.width + wide, bar.height),
                    duty.batch()));
            row++;
        }
    }

    private List<Duty> duties() {
        List<Duty> all = new ArrayList<>(late);
        days.forEach(day -> all.addAll(day.due()));
        return all;
    }

    private Optional<Batch> at(int x, int y) {
        return places.stream().filter(place -> place.bounds().contains(x, y)).map(Place::batch).findFirst();
    }
}
