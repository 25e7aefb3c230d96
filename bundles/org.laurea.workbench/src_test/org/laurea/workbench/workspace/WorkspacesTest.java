package org.laurea.workbench.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** Which perspectives are workspaces, and in what order they stand. */
class WorkspacesTest {

    @Test
    void aPerspectiveNamesItsCategory() {
        assertEquals(Optional.of("regular"), Workspaces.idOf("org.laurea.regular.perspective"));
        assertEquals(Optional.empty(), Workspaces.idOf("org.laurea.perspective"));
        assertEquals(Optional.empty(), Workspaces.idOf("org.eclipse.ui.resourcePerspective"));
    }

    @Test
    void theOverviewIsFirstAndStrangersAreLast() {
        List<String> ids = new ArrayList<>(List.of("zoo", "joint", "regular", "arts", "overview"));
        ids.sort(WorkspaceOrder.official());
        assertEquals(List.of("overview", "regular", "joint", "arts", "zoo"), ids);
    }
}
