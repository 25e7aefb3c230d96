package org.laurea.workbench.setting;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.laurea.workbench.look.Palette;

/** Changes a display to light or dark: our own colours, the style sheets of the platform, and the widgets of the system. */
@SuppressWarnings("restriction") // The platform has no public way to change its theme while it runs.
public final class LookSwitch {

    private static final String THEMES = "org.eclipse.e4.ui.css.swt.theme";
    private static final String THEME_ID = "themeid";
    private static final String LIGHT = "org.laurea.light";
    private static final String DARK = "org.laurea.dark";

    private final Display display;
    private final boolean isSystemDark;

    private LookSwitch(Display display) {
        this.display = display;
        this.isSystemDark = isSystemDark(display);
    }

    /** The switch of a display. */
    public static LookSwitch of(Display display) {
        return new LookSwitch(display);
    }

    /** Settles the look before the workbench is made. */
    public void prepare(Look look) {
        boolean isDark = isDark(look);
        InstanceScope.INSTANCE.getNode(THEMES).put(THEME_ID, isDark ? DARK : LIGHT);
        NativeLook.prefer(display, isDark);
        Palette.of(display).setDark(isDark);
    }

    /** Changes the look of a running workbench. */
    public void change(Look look) {
        boolean isDark = isDark(look);
        NativeLook.prefer(display, isDark);
        @Nullable
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        if (engine != null) {
            engine.setTheme(isDark ? DARK : LIGHT, true);
        }
        Palette.of(display).setDark(isDark);
    }

    private boolean isDark(Look look) {
        return look == Look.DARK || look == Look.SYSTEM && isSystemDark;
    }

    private static boolean isSystemDark(Display display) {
        if (display.getData("laurea.system.dark") instanceof Boolean known) {
            return known;
        }
        boolean isDark = Display.isSystemDarkTheme();
        display.setData("laurea.system.dark", isDark);
        return isDark;
    }
}
