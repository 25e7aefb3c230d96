package org.laurea.tests.ui.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.laurea.tests.ui.bot.Bot;

/** The findings of the batch in front. */
public final class FindingsPanel {

    private final Bot bot;

    FindingsPanel(Bot bot) {
        this.bot = bot;
    }

    /** The names of the groups in sight. */
    public List<String> groups() {
        Tree tree = tree();
        return bot.ui(() -> items(tree).map(TreeItem::getText).toList());
    }

    /** Waits for a group whose name contains a text and selects it, or its first finding. */
    public void select(String group, boolean first) {
        bot.waitUntil("there is a group " + group, () -> {
            Tree tree = bot.sees("findings.tree") ? tree() : null;
            Optional<TreeItem> found = tree == null ? Optional.empty()
                    : items(tree).filter(item -> item.getText().contains(group)).findFirst();
            found.ifPresent(item -> select(item, first));
            return found.isPresent();
        });
        bot.settle();
    }

    private static void select(TreeItem group, boolean first) {
        group.setExpanded(true);
        TreeItem wanted = first ? group.getItem(0) : group;
        wanted.getText();
        Tree tree = group.getParent();
        tree.setSelection(wanted);
        Event event = new Event();
        event.item = wanted;
        tree.notifyListeners(SWT.Selection, event);
    }

    /** The counts of errors, warnings, hints and accepted warnings, as they stand on their buttons. */
    public List<String> counts() {
        return Stream.of("error", "warning", "info", "accepted")
                .map(name -> bot.find(ToolItem.class, "findings." + name)).map(item -> bot.ui(item::getText)).toList();
    }

    /** What is told of the selected finding. */
    public String details() {
        Text text = bot.find(Text.class, "findings.why");
        return bot.ui(() -> text.getText());
    }

    /** Presses one of its buttons: {@code fix.kind}, {@code fix.safe}, {@code accept}, {@code withdraw}, … */
    public void press(String id) {
        Button button = bot.find(Button.class, "findings." + id);
        bot.waitUntil(id + " can be pressed", () -> !button.isDisposed() && button.isEnabled());
        bot.choose(button);
    }

    /** How many lines the preview of fixes shows. */
    public int preview() {
        Table table = bot.find(Table.class, "findings.preview");
        return bot.ui(table::getItemCount);
    }

    /** Accepts what is selected for a reason. */
    public void accept(String reason) {
        press("accept");
        bot.enter(bot.find(Text.class, "findings.reason"), reason);
        press("reason.accept");
    }

    /** Shows accepted warnings too, or hides them. */
    public void showAccepted(boolean isShown) {
        ToolItem item = bot.find(ToolItem.class, "findings.accepted");
        bot.ui(() -> item.setSelection(isShown));
        bot.choose(item);
    }

    private Tree tree() {
        return bot.find(Tree.class, "findings.tree");
    }

    private static Stream<TreeItem> items(Tree tree) {
        return IntStream.range(0, tree.getItemCount()).mapToObj(tree::getItem);
    }
}
