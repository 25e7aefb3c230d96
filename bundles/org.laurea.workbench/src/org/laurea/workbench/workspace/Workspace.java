package org.laurea.workbench.workspace;

import org.eclipse.jface.resource.ImageDescriptor;

/**
 * A place to work in.
 *
 * @param id the id of its category such as {@code regular}, or {@link #OVERVIEW}
 * @param perspective the id of its perspective
 * @param title its name
 * @param icon its icon
 */
public record Workspace(String id, String perspective, String title, ImageDescriptor icon) {

    /** The id of the workspace that shows all categories. */
    public static final String OVERVIEW = "overview";

    /** Whether it is the one of all categories. */
    public boolean isOverview() {
        return id.equals(OVERVIEW);
    }
}
