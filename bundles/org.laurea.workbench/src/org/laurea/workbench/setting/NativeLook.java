package org.laurea.workbench.setting;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/**
 * Tells the widgets of the system to be dark. The toolkit has no public call for it: on GTK its own internal one is asked, on Windows
 * the keys are set that it reads from the display. Where neither is there, widgets stay as they are.
 */
final class NativeLook {

    private static final String GTK = "org.eclipse.swt.internal.gtk.OS";
    private static final String WINDOWS = "org.eclipse.swt.internal.win32.";

    private NativeLook() {}

    static void prefer(Display display, boolean isDark) {
        switch (SWT.getPlatform()) {
            case "gtk" -> preferOnGtk(isDark);
            case "win32" -> preferOnWindows(display, isDark);
            default -> display.update();
        }
    }

    private static void preferOnGtk(boolean isDark) {
        try {
            SWT.class.getClassLoader().loadClass(GTK).getMethod("setDarkThemePreferred", boolean.class)
                    .invoke(null, isDark);
        } catch (ReflectiveOperationException | LinkageError e) {
            ILog.of(NativeLook.class).info("the widgets of the system stay as they are: " + e.getClass().getName());
        }
    }

    private static void preferOnWindows(Display display, boolean isDark) {
        display.setData(WINDOWS + "useDarkModeExplorerTheme", isDark);
        display.setData(WINDOWS + "useShellTitleColoring", isDark);
        display.setData(WINDOWS + "menuBarForegroundColor", null);
    }
}
