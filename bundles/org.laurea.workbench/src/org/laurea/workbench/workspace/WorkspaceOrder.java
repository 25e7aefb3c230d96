package org.laurea.workbench.workspace;

import java.util.Comparator;
import java.util.List;

/** The overview, the categories in the order of the official list, then all others by name. */
record WorkspaceOrder(List<String> known) implements Comparator<String> {

    static WorkspaceOrder official() {
        return new WorkspaceOrder(List.of(Workspace.OVERVIEW, "regular", "continuing", "selfstudy", "equivalent",
                "international", "minor", "dual", "joint"));
    }

    @Override
    public int compare(String one, String other) {
        int places = Integer.compare(place(one), place(other));
        return places == 0 ? one.compareTo(other) : places;
    }

    private int place(String id) {
        int index = known.indexOf(id);
        return index < 0 ? known.size() : index;
    }
}
