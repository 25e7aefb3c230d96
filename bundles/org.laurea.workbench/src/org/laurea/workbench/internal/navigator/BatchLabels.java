package org.laurea.workbench.internal.navigator;

import java.time.InstantSource;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;
import org.laurea.core.store.Batch;
import org.laurea.office.batch.BatchSteps;
import org.laurea.office.duty.Duties;
import org.laurea.office.duty.Duty;
import org.laurea.workbench.internal.batch.BatchNames;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Icons;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** How award dates and batches read: name, count, days left; the icon tells the state. */
final class BatchLabels extends LabelProvider implements IStyledLabelProvider {

    private static final int URGENT_DAYS = 3;

    private final Texts texts = Texts.beside(BatchLabels.class);
    private final Duties duties = new Duties(InstantSource.system());
    private final Icons icons;
    private final Palette palette;

    BatchLabels(Control owner) {
        icons = new Icons(owner);
        palette = Palette.of(owner);
    }

    @Override
    public StyledString getStyledText(@Nullable Object element) {
        StyledString text = new StyledString();
        if (element instanceof AwardDay day) {
            text.append(BatchNames.day(day.day()));
            day.batches().stream().map(duties::of).flatMap(Optional::stream).filter(duty -> duty.status().isOpen())
                    .findFirst().ifPresent(duty -> text.append("  " + left(duty), style(colour(duty))));
        } else if (element instanceof Batch batch) {
            text.append(BatchNames.shortName(batch));
            text.append("  " + Texts.count(batch.records()), style(Role.FAINT));
        }
        return text;
    }

    @Override
    public @Nullable Image getImage(@Nullable Object element) {
        return element instanceof Batch batch ? icons.image(batch.state().tag()) : icons.image("day");
    }

    /** What a screen reader and the tooltip say of a batch. */
    String sentence(Batch batch) {
        return texts.get("batch.tip", BatchNames.name(batch), BatchNames.category(batch.type()),
                batch.records(), texts.of(BatchSteps.title(batch.state())));
    }

    private String left(Duty duty) {
        if (duty.daysLeft() < 0) {
            return texts.get("late", -duty.daysLeft());
        }
        return duty.daysLeft() == 0 ? texts.get("today") : texts.get("left", duty.daysLeft());
    }

    private static Role colour(Duty duty) {
        if (duty.daysLeft() < 0) {
            return Role.ERROR;
        }
        return duty.daysLeft() <= URGENT_DAYS ? Role.WARNING : Role.FAINT;
    }

    private StyledString.Styler style(Role role) {
        return new StyledString.Styler() {
            @Override
            public void applyStyles(@Nullable TextStyle style) {
                if (style != null) {
                    style.foreground = palette.color(role);
                }
            }
        };
    }
}
