package org.laurea.workbench.internal.status;

import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.laurea.core.text.Localized;
import org.laurea.workbench.internal.banner.Banner.Kind;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Icons;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** The widgets at the foot of the window. */
final class StripWidgets {

    private final Composite strip;
    private final Label icon;
    private final Label text;
    private final Button button;
    private final Label lock;
    private final Label saved;
    private final Icons icons;
    private String sentence = "";
    private boolean isNoticing;
    private final Runnable back = this::sentenceAgain;

    StripWidgets(Composite parent, Runnable act) {
        strip = Layouts.named(new Composite(parent, SWT.NONE), "status");
        strip.setLayout(Layouts.bar(6));
        icons = new Icons(strip);
        icon = new Label(strip, SWT.NONE);
        icon.setImage(icons.image("next"));
        text = Layouts.named(new Label(strip, SWT.NONE), "status.next");
        button = Parts.button(strip, "status.do", "", act);
        new WorkLine(strip).watch(Job.getJobManager());
        lock = Layouts.named(new Label(strip, SWT.NONE), "status.readonly");
        saved = Layouts.named(new Label(strip, SWT.RIGHT), "status.saved");
        saved.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        Palette palette = Palette.of(strip);
        palette.follow(strip, () -> {
            lock.setForeground(palette.color(Role.WARNING));
            saved.setForeground(palette.color(Role.FAINT));
        });
    }

    Composite strip() {
        return strip;
    }

    void setReadOnly(boolean isReadOnly, Optional<Localized> why) {
        why.ifPresent(reason -> lock.setToolTipText(Texts.beside(StatusStrip.class).of(reason)));
        lock.setText(isReadOnly ? Texts.beside(StatusStrip.class).get("readonly") : "");
        GridData place = new GridData();
        place.exclude = !isReadOnly;
        lock.setLayoutData(place);
        lock.setVisible(isReadOnly);
    }

    void show(NextStep step, String savedText) {
        sentence = step.sentence();
        if (!isNoticing) {
            text.setText(Parts.plain(sentence));
            icon.setVisible(!sentence.isEmpty());
        }
        button.setText(step.label());
        GridData place = new GridData();
        place.exclude = step.label().isEmpty();
        button.setLayoutData(place);
        button.setVisible(!step.label().isEmpty());
        saved.setText(savedText);
        strip.layout(true, true);
    }

    void notice(Kind kind, String news, int millis) {
        isNoticing = true;
        icon.setImage(icons.image(switch (kind) {
            case INFO -> "info";
            case GOOD -> "good";
            case WARNING -> "warning";
            case ERROR -> "error";
        }));
        icon.setVisible(true);
        text.setText(Parts.plain(news));
        strip.layout(true, true);
        strip.getDisplay().timerExec(kind == Kind.ERROR ? 2 * millis : millis, back);
    }

    private void sentenceAgain() {
        if (!strip.isDisposed()) {
            isNoticing = false;
            icon.setImage(icons.image("next"));
            text.setText(Parts.plain(sentence));
            strip.layout(true, true);
        }
    }
}
