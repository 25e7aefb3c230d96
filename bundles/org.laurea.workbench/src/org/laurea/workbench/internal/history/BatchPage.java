package org.laurea.workbench.internal.history;

import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeItem;
import org.laurea.core.store.StoredType;
import org.laurea.office.document.BatchDocument;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.look.Layouts;

/** What happened to a batch, the newest entries first, more of them when asked for. */
final class BatchPage {

    private static final int ENTRIES = 200;

    private final StoreReading reading;
    private final Composite page;
    private final HistoryTree tree;
    private final Button more;
    private @Nullable BatchDocument document;
    private long oldest = Long.MAX_VALUE;

    BatchPage(Composite parent, StoreReading reading) {
        this.reading = reading;
        page = new Composite(parent, SWT.NONE);
        page.setLayout(Layouts.bar(1));
        tree = new HistoryTree(page, reading.texts(), "history.batch", this::readSteps);
        tree.control().setLayoutData(Layouts.fill().create());
        more = Parts.button(page, "history.more", reading.texts().get("more"), this::readMore);
    }

    Composite control() {
        return page;
    }

    void clear() {
        document = null;
        tree.clear();
    }

    /** Shows the newest entries of a batch. */
    void show(BatchDocument shown) {
        document = shown;
        UUID batch = shown.batch().id();
        reading.read(shown.type(), reader -> reader.batch(batch, Long.MAX_VALUE, ENTRIES), lines -> {
            tree.clear();
            add(lines);
        });
    }

    private void add(List<HistoryLine> lines) {
        tree.add(lines);
        oldest = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).entry().sequence();
        more.setEnabled(lines.size() == ENTRIES);
    }

    private void readMore() {
        BatchDocument shown = document;
        if (shown != null) {
            UUID batch = shown.batch().id();
            long before = oldest;
            reading.read(shown.type(), reader -> reader.batch(batch, before, ENTRIES), this::add);
        }
    }

    private void readSteps(TreeItem item) {
        BatchDocument shown = document;
        if (shown != null && item.getData() instanceof HistoryLine line) {
            StoredType type = shown.type();
            UUID batch = shown.batch().id();
            reading.read(type, reader -> reader.steps(line.entry().sequence(), batch), steps -> {
                if (!item.isDisposed()) {
                    tree.fill(item, steps);
                }
            });
        }
    }
}
