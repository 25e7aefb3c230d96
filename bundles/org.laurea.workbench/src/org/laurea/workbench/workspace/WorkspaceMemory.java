package org.laurea.workbench.workspace;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/**
 * What a workspace remembers from one session to the next: columns, their widths, sorting, filters by code, the record that was
 * selected. It lies unencrypted in the data folder: names and ID numbers are not kept here.
 */
public final class WorkspaceMemory {

    private final Preferences node;

    WorkspaceMemory(Preferences node) {
        this.node = node;
    }

    /** What is kept under {@code key}. */
    public Optional<String> get(String key) {
        return Optional.ofNullable(node.get(key, null));
    }

    /** Keeps {@code value} under {@code key}; written at once, since nobody does it at the end of the session. */
    public void put(String key, String value) {
        if (!value.equals(node.get(key, null))) {
            node.put(key, value);
            write();
        }
    }

    /** Keeps nothing under {@code key} any more. */
    public void remove(String key) {
        node.remove(key);
        write();
    }

    private void write() {
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.of(WorkspaceMemory.class).warn("a workspace will be forgotten: " + e.getClass().getName());
        }
    }
}
