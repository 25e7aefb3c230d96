package org.laurea.app.internal.start;

import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.laurea.core.text.Language;
import org.laurea.core.text.Messages;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** What is seen until the window is there. */
public final class Splash implements AutoCloseable {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 180;
    private static final int LEFT = 140;
    private static final int LOGO = 72;

    private final Shell shell;

    private Splash(Shell shell) {
        this.shell = shell;
    }

    /** Shows it in the middle of the first screen. */
    public static Splash open(Display display) {
        Shell shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP);
        shell.setText("Laurea");
        Rectangle screen = display.getPrimaryMonitor().getBounds();
        shell.setBounds(screen.x + (screen.width - WIDTH) / 2, screen.y + (screen.height - HEIGHT) / 2, WIDTH, HEIGHT);
        Image logo = ImageDescriptor.createFromURL(Splash.class.getResource("/images/laurea72.svg")).createImage();
        Font large = larger(shell, 2.4);
        shell.addListener(SWT.Paint, event -> paint(event.gc, logo, large));
        shell.addDisposeListener(event -> {
            logo.dispose();
            large.dispose();
        });
        shell.open();
        shell.update();
        while (display.readAndDispatch()) {
            shell.update();
        }
        return new Splash(shell);
    }

    @Override
    public void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }

    private static void paint(GC gc, Image logo, Font large) {
        Palette palette = Palette.of(Display.getCurrent());
        Language language = Language.of(Locale.getDefault());
        Messages messages = Messages.beside(Splash.class);
        gc.setBackground(palette.color(Role.BACKGROUND));
        gc.fillRectangle(0, 0, WIDTH, HEIGHT);
        gc.setForeground(palette.color(Role.BORDER));
        gc.drawRectangle(0, 0, WIDTH - 1, HEIGHT - 1);
        gc.drawImage(logo, (LEFT - LOGO) / 2 + 8, (HEIGHT - LOGO) / 2);
        Font plain = gc.getFont();
        gc.setFont(large);
        gc.setForeground(palette.color(Role.FOREGROUND));
        int top = HEIGHT / 2 - gc.getFontMetrics().getHeight();
        gc.drawText("Laurea", LEFT, top, true);
        int next = top + gc.getFontMetrics().getHeight();
        gc.setFont(plain);
        gc.drawText(messages.format(language, "splash.tagline"), LEFT, next + 4, true);
        gc.setForeground(palette.color(Role.FAINT));
        gc.drawText(messages.format(language, "splash.opening"), LEFT, next + 12 + gc.getFontMetrics().getHeight(),
                true);
    }

    private static Font larger(Shell shell, double factor) {
        FontData[] data = shell.getFont().getFontData();
        for (FontData one : data) {
            one.setHeight((int) (one.getHeight() * factor));
        }
        return new Font(shell.getDisplay(), data);
    }
}
