package org.laurea.workbench.look;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;

/**
 * The colours of one display by role, light or dark. The user may switch at any time: ask for a colour when it is used, or have
 * {@link #follow} call you. UI thread only.
 */
public final class Palette {

    private static final String KEY = "org.laurea.palette";

    private final Map<Role, Color> light = new EnumMap<>(Role.class);
    private final Map<Role, Color> dark = new EnumMap<>(Role.class);
    private final Map<Control, Runnable> followers = new LinkedHashMap<>();
    private boolean isDark;

    private Palette(boolean isDark) {
        this.isDark = isDark;
        PaletteFile file = PaletteFile.read();
        for (Role role : Role.values()) {
            light.put(role, new Color(file.rgb(role, false)));
            dark.put(role, new Color(file.rgb(role, true)));
        }
    }

    /** The palette of a display; as the system has it, light or dark, until somebody chooses. */
    public static Palette of(Display display) {
        if (display.getData(KEY) instanceof Palette palette) {
            return palette;
        }
        Palette made = new Palette(Display.isSystemDarkTheme());
        display.setData(KEY, made);
        return made;
    }

    /** The palette of the display of a control. */
    public static Palette of(Control control) {
        return of(control.getDisplay());
    }

    /** The colour of a role at this moment. It needs no disposal. */
    public Color color(Role role) {
        @Nullable
        Color color = (isDark ? dark : light).get(role);
        if (color == null) {
            throw new IllegalStateException("no colour for " + role);
        }
        return color;
    }

    /** The red, green and blue of a role at this moment. */
    public RGB rgb(Role role) {
        return color(role).getRGB();
    }

    /** Whether the colours are those of the dark look. */
    public boolean isDark() {
        return isDark;
    }

    /** Changes to the dark or the light look and tells all who follow. */
    public void setDark(boolean shallBeDark) {
        if (isDark != shallBeDark) {
            isDark = shallBeDark;
            Map.copyOf(followers).forEach((control, colouring) -> {
                if (!control.isDisposed()) {
                    colouring.run();
                }
            });
        }
    }

    /** Runs {@code colouring} now and after every switch, until {@code control} is disposed. One colouring for each control. */
    public void follow(Control control, Runnable colouring) {
        if (followers.put(control, colouring) == null) {
            control.addDisposeListener(event -> followers.remove(control));
        }
        colouring.run();
    }

    /** Gives a table and its header their colours, now and after every switch. */
    public void paint(Table table) {
        follow(table, () -> {
            table.setBackground(color(Role.BACKGROUND));
            table.setForeground(color(Role.FOREGROUND));
            table.setHeaderBackground(color(Role.PANEL));
            table.setHeaderForeground(color(Role.FOREGROUND));
        });
    }

    /** Gives a tree and its header their colours, now and after every switch. */
    public void paint(Tree tree) {
        follow(tree, () -> {
            tree.setBackground(color(Role.BACKGROUND));
            tree.setForeground(color(Role.FOREGROUND));
            tree.setHeaderBackground(color(Role.PANEL));
            tree.setHeaderForeground(color(Role.FOREGROUND));
        });
    }

    /** Gives a text with links its colours, now and after every switch. */
    public void paint(Link link, Role ground, Role text) {
        follow(link, () -> {
            link.setBackground(color(ground));
            link.setForeground(color(text));
            link.setLinkForeground(color(Role.ACCENT));
        });
    }

    /** Gives a control a ground and a text colour, now and after every switch. */
    public void paint(Control control, Role ground, Role text) {
        follow(control, () -> {
            control.setBackground(color(ground));
            control.setForeground(color(text));
        });
    }
}
