package org.laurea.tests.ui.page;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.laurea.tests.ui.bot.Bot;

/** The batches at the left, below their award dates. */
public final class BatchList {

    private final Bot bot;

    BatchList(Bot bot) {
        this.bot = bot;
    }

    /** The texts of the batches in sight. */
    public List<String> names() {
        Tree tree = bot.find(Tree.class, "batches.tree");
        return bot.ui(() -> names(tree));
    }

    /** Waits until a batch is listed whose text contains a name. */
    public void waitFor(String name) {
        Tree tree = bot.find(Tree.class, "batches.tree");
        bot.waitUntil("the batch " + name + " is listed",
                () -> names(tree).stream().anyMatch(text -> text.contains(name)));
    }

    private static List<String> names(Tree tree) {
        return Stream.of(tree.getItems()).flatMap(day -> Stream.of(day.getItems())).map(TreeItem::getText).toList();
    }
}
