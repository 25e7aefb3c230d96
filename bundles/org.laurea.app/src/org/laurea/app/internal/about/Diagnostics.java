package org.laurea.app.internal.about;

import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.laurea.app.internal.start.StartTimeline;
import org.laurea.core.store.StoreInfo;
import org.laurea.office.Desk;

/**
 * What a helper has to know about this installation; no personal data, no path of a user's folder.
 *
 * @param desk the desk
 * @param timeline how the start went
 */
record Diagnostics(Desk desk, StartTimeline timeline) {

    /** The version of the program. */
    static String version() {
        return Platform.getBundle("org.laurea.app").getVersion().toString();
    }

    /** One fact a line, in English, for whoever helps. */
    String text() {
        StoreInfo store = desk.store().info();
        Runtime runtime = Runtime.getRuntime();
        long used = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
        return String.join("\n", "Laurea " + version(),
                "Java " + System.getProperty("java.version") + ", " + System.getProperty("os.name") + ' '
                        + System.getProperty("os.version") + ' ' + System.getProperty("os.arch"),
                "SWT " + SWT.getVersion() + ' ' + SWT.getPlatform() + ", locale " + Locale.getDefault(),
                "memory " + used + " of " + (runtime.maxMemory() >> 20) + " MB",
                "store" + (store.isShared() ? " shared" : " local") + (store.isEncrypted() ? " encrypted" : "")
                        + (store.isReadOnly() ? " read-only" : ""),
                "modules " + desk.types().all().stream().map(type -> type.id()).toList(), "", "start",
                timeline.text());
    }
}
