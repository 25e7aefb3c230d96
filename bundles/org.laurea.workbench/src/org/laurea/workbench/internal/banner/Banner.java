package org.laurea.workbench.internal.banner;

import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.laurea.core.text.Language;
import org.laurea.core.text.Messages;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/**
 * A line at the top of a part that tells what happened, with at most one thing to do about it. It takes no room while it has nothing
 * to tell. Its parent has a grid layout.
 */
public final class Banner {

    /** What kind of news it tells. */
    public enum Kind {
        /** Something to know. */
        INFO,
        /** Something went well. */
        GOOD,
        /** Something to look at. */
        WARNING,
        /** Something failed. */
        ERROR
    }

    private final Composite line;
    private final Label text;
    private final Button action;
    private Kind kind = Kind.INFO;
    private @Nullable Runnable deed;

    /** A banner across the columns of the grid of {@code parent}, hidden at first. */
    public Banner(Composite parent, int columns) {
        line = Layouts.named(new Composite(parent, SWT.NONE), "banner");
        line.setLayout(Layouts.bar(3));
        line.setLayoutData(Layouts.wide().span(columns, 1).exclude(true).create());
        line.setVisible(false);
        text = Layouts.named(new Label(line, SWT.WRAP), "banner.text");
        text.setLayoutData(Layouts.wide().hint(1, SWT.DEFAULT).create());
        action = Layouts.named(new Button(line, SWT.PUSH), "banner.action");
        action.addListener(SWT.Selection, event -> act());
        Button close = Layouts.named(new Button(line, SWT.PUSH | SWT.FLAT), "banner.close");
        close.setText(Messages.beside(Banner.class).format(Language.of(Locale.getDefault()), "close"));
        close.addListener(SWT.Selection, event -> hide());
        Palette.of(line).follow(line, this::colour);
    }

    /** Tells something, in the place of what was told before. */
    public void show(Kind news, String sentence) {
        show(news, sentence, "", () -> {});
    }

    /** Tells something and offers something to do about it; the banner goes when that is done. */
    public void show(Kind news, String sentence, String label, Runnable deedOfUser) {
        if (line.isDisposed()) {
            return;
        }
        kind = news;
        deed = deedOfUser;
        text.setText(Parts.plain(sentence));
        action.setText(label);
        action.setVisible(!label.isEmpty());
        GridData place = new GridData();
        place.exclude = label.isEmpty();
        action.setLayoutData(place);
        colour();
        setShown(true);
    }

    /** Tells nothing any more. */
    public void hide() {
        if (!line.isDisposed()) {
            setShown(false);
        }
    }

    private void act() {
        Runnable chosen = deed;
        hide();
        if (chosen != null) {
            chosen.run();
        }
    }

    private void setShown(boolean isShown) {
        line.setVisible(isShown);
        if (line.getLayoutData() instanceof GridData data) {
            data.exclude = !isShown;
        }
        line.requestLayout();
    }

    private void colour() {
        Palette palette = Palette.of(line);
        line.setBackground(palette.color(switch (kind) {
            case INFO -> Role.ACCENT_TINT;
            case GOOD -> Role.GOOD_TINT;
            case WARNING -> Role.WARNING_TINT;
            case ERROR -> Role.ERROR_TINT;
        }));
        text.setBackground(line.getBackground());
        text.setForeground(palette.color(Role.FOREGROUND));
    }
}
