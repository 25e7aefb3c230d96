package org.laurea.workbench.internal.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.laurea.workbench.internal.part.Look;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;

/** The tree of groups and findings. Items are filled when they come into sight; long lists come page by page. */
final class FindingTree {

    private static final int PAGE = 500;
    private static final int FEW = 60;
    private static final int LEAST_WIDTH = 96;
    private static final int COUNT_WIDTH = 72;

    private final Tree tree;
    private final Texts texts;
    private final Look look;
    private final Set<String> open = new HashSet<>();
    private final Map<String, Integer> pages = new HashMap<>();
    private @Nullable FindingsModel model;
    private Grouping grouping = Grouping.RULE;

    private record More(@Nullable FindingGroup group) {}

    FindingTree(Composite parent, Texts texts, Consumer<FindingItem> reveal) {
        this.texts = texts;
        look = new Look(parent);
        tree = new Tree(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
        Parts.named(Layouts.named(tree, "findings.tree"), texts.get("tree"));
        TreeColumn text = new TreeColumn(tree, SWT.LEFT);
        TreeColumn count = new TreeColumn(tree, SWT.RIGHT);
        tree.addListener(SWT.Resize, event -> {
            int width = tree.getClientArea().width;
            count.setWidth(COUNT_WIDTH);
            text.setWidth(Math.max(LEAST_WIDTH, width - count.getWidth()));
        });
        tree.addListener(SWT.SetData, this::fill);
        tree.addListener(SWT.Expand, event -> remember(event, true));
        tree.addListener(SWT.Collapse, event -> remember(event, false));
        tree.addListener(SWT.DefaultSelection, event -> activate(event, reveal));
    }

    Tree control() {
        return tree;
    }

    /** Shows the groups of a model; what was open and selected stays so. */
    void show(FindingsModel shown) {
        List<FindingItem> selected = selectedItems();
        Optional<FindingGroup> group = selectedGroup();
        if (model != shown || grouping != shown.grouping()) {
            open.clear();
            pages.clear();
            openIfFew(shown);
        }
        model = shown;
        grouping = shown.grouping();
        tree.setRedraw(false);
        tree.removeAll();
        tree.setItemCount(countWithMore(shown.groups().size(), page("")));
        restore(shown.groups(), selected, group.map(FindingGroup::key).orElse(""));
        tree.setRedraw(true);
    }

    /** Selects the first group if nothing is selected; tells whether it did. */
    boolean selectFirst() {
        FindingsModel shown = model;
        boolean isToDo = shown != null && !shown.groups().isEmpty() && tree.getSelectionCount() == 0
                && tree.getItemCount() > 0;
        if (shown != null && isToDo) {
            TreeItem first = tree.getItem(0);
            fillGroup(first, shown.groups().get(0));
            tree.select(first);
        }
        return isToDo;
    }

    /** The findings that are selected; all of a group that is selected itself. */
    List<FindingItem> selectedItems() {
        Set<FindingItem> items = new LinkedHashSet<>();
        for (TreeItem item : tree.getSelection()) {
            if (item.getData() instanceof FindingGroup group) {
                items.addAll(group.items());
            } else if (item.getData() instanceof FindingItem finding) {
                items.add(finding);
            }
        }
        return new ArrayList<>(items);
    }

    /** The one group that is selected. */
    Optional<FindingGroup> selectedGroup() {
        TreeItem[] selection = tree.getSelection();
        return selection.length == 1 && selection[0].getData() instanceof FindingGroup group ? Optional.of(group)
                : Optional.empty();
    }

    private void openIfFew(FindingsModel shown) {
        int all = shown.groups().stream().mapToInt(group -> group.items().size()).sum();
        if (all <= FEW) {
            shown.groups().forEach(group -> open.add(group.key()));
        } else if (!shown.groups().isEmpty() && grouping != Grouping.ROW) {
            open.add(shown.groups().get(0).key());
        }
    }

    private void restore(List<FindingGroup> groups, List<FindingItem> selected, String selectedGroup) {
        for (int i = 0; i < Math.min(groups.size(), page("")); i++) {
            FindingGroup group = groups.get(i);
            boolean wasOpen = open.contains(group.key());
            boolean wasSelected = !selectedGroup.isEmpty() && group.key().equals(selectedGroup);
            if (wasOpen || wasSelected) {
                TreeItem item = tree.getItem(i);
                fillGroup(item, group);
                item.setExpanded(wasOpen);
                if (wasSelected) {
                    tree.select(item);
                } else if (selected.size() == 1) {
                    select(item, group, selected.get(0));
                }
            }
        }
    }

    private void select(TreeItem parent, FindingGroup group, FindingItem wanted) {
        if (!grouping.key(wanted).equals(group.key())) {
            return;
        }
        int last = Math.min(group.items().size(), page(group.key())) - 1;
        for (int i = 0; i <= last; i++) {
            if (i == last || group.items().get(i).isAtOrAfter(wanted)) {
                TreeItem item = parent.getItem(i);
                fillItem(item, group.items().get(i));
                tree.select(item);
                return;
            }
        }
    }

    private void fill(Event event) {
        FindingsModel shown = model;
        if (shown == null || !(event.item instanceof TreeItem item)) {
            return;
        }
        TreeItem parent = item.getParentItem();
        if (parent == null) {
            if (event.index < Math.min(shown.groups().size(), page(""))) {
                fillGroup(item, shown.groups().get(event.index));
            } else {
                fillMore(item, null, shown.groups().size() - page(""));
            }
        } else if (parent.getData() instanceof FindingGroup group) {
            if (event.index < Math.min(group.items().size(), page(group.key()))) {
                fillItem(item, group.items().get(event.index));
            } else {
                fillMore(item, group, group.items().size() - page(group.key()));
            }
        }
    }

    private void fillGroup(TreeItem item, FindingGroup group) {
        FindingsModel shown = model;
        if (shown != null) {
            item.setData(group);
            item.setText(new String[] {shown.texts().group(group, grouping), Texts.count(group.items().size())});
            item.setImage(look.icon(group.worst()));
            item.setFont(Look.bold());
            item.setItemCount(countWithMore(group.items().size(), page(group.key())));
        }
    }

    private void fillItem(TreeItem item, FindingItem finding) {
        FindingsModel shown = model;
        if (shown != null) {
            item.setData(finding);
            item.setText(new String[] {shown.texts().item(finding, grouping), ""});
            item.setImage(finding.isAccepted() ? look.accepted() : look.icon(finding.severity()));
        }
    }

    private void fillMore(TreeItem item, @Nullable FindingGroup group, int left) {
        item.setData(new More(group));
        item.setText(texts.get("more", Texts.count(Math.min(left, PAGE)), Texts.count(left)));
    }

    private void activate(Event event, Consumer<FindingItem> reveal) {
        if (!(event.item instanceof TreeItem item)) {
            return;
        }
        if (item.getData() instanceof FindingItem finding) {
            reveal.accept(finding);
        } else if (item.getData() instanceof More more) {
            extend(item, more);
        } else if (item.getData() instanceof FindingGroup group) {
            item.setExpanded(!item.getExpanded());
            remember(group, item.getExpanded());
        }
    }

    private void extend(TreeItem item, More more) {
        FindingsModel shown = model;
        FindingGroup group = more.group();
        TreeItem parent = item.getParentItem();
        if (shown != null && group != null && parent != null) {
            pages.put(group.key(), page(group.key()) + PAGE);
            parent.setItemCount(countWithMore(group.items().size(), page(group.key())));
        } else if (shown != null) {
            pages.put("", page("") + PAGE);
            tree.setItemCount(countWithMore(shown.groups().size(), page("")));
        }
        tree.clearAll(true);
    }

    private void remember(Event event, boolean isOpen) {
        if (event.item instanceof TreeItem item && item.getData() instanceof FindingGroup group) {
            remember(group, isOpen);
        }
    }

    private void remember(FindingGroup group, boolean isOpen) {
        if (isOpen) {
            open.add(group.key());
        } else {
            open.remove(group.key());
        }
    }

    private int page(String key) {
        return pages.getOrDefault(key, PAGE);
    }

    private static int countWithMore(int all, int page) {
        return all <= page ? all : page + 1;
    }
}
