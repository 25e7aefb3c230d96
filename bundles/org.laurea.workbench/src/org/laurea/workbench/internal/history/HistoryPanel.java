package org.laurea.workbench.internal.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.TreeItem;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoredType;
import org.laurea.office.document.BatchDocument;
import org.laurea.office.document.DocumentChange;
import org.laurea.workbench.internal.banner.Banner;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** What happened to the selected record and its batch, and the batch as of a day. */
final class HistoryPanel {

    private static final int ENTRIES = 200;

    private final Texts texts = Texts.beside(HistoryPanel.class);
    private final RecordStore store;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(HistoryPanel::daemon);
    private final Composite panel;
    private final Banner banner;
    private final TabFolder tabs;
    private final HistoryTree ofRecord;
    private final HistoryTree ofBatch;
    private final Button more;
    private final DateTime day;
    private final Label told;
    private final PastTable past;
    private @Nullable BatchDocument document;
    private @Nullable UUID record;
    private long oldest = Long.MAX_VALUE;

    /** Something to be read from the store. */
    @FunctionalInterface
    private interface Reading<T> {
        T read() throws StoreException;
    }

    HistoryPanel(Composite parent, RecordStore store) {
        this.store = store;
        panel = new Composite(parent, SWT.NONE);
        panel.setLayout(Layouts.flush(1));
        banner = new Banner(panel, 1);
        tabs = Layouts.named(new TabFolder(panel, SWT.TOP), "history.tabs");
        tabs.setLayoutData(Layouts.fill().create());
        ofRecord = new HistoryTree(tabs, texts, "history.record", item -> {});
        tab("tab.record", ofRecord.control());
        Composite batchPage = page("tab.batch");
        ofBatch = new HistoryTree(batchPage, texts, "history.batch", this::readSteps);
        ofBatch.control().setLayoutData(Layouts.fill().create());
        more = Parts.button(batchPage, "history.more", texts.get("more"), this::readMore);
        Composite pastPage = page("tab.past");
        Composite line = new Composite(pastPage, SWT.NONE);
        line.setLayout(Layouts.flush(3));
        line.setLayoutData(Layouts.wide().create());
        day = Layouts.named(new DateTime(line, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER), "history.day");
        Parts.named(day, texts.get("day"));
        Parts.button(line, "history.show", texts.get("show"), this::readPast);
        told = Layouts.named(new Label(line, SWT.NONE), "history.told");
        told.setLayoutData(Layouts.wide().hint(1, SWT.DEFAULT).create());
        told.setText(texts.get("past.hint"));
        Palette.of(panel).follow(told, () -> told.setForeground(Palette.of(panel).color(Role.FAINT)));
        past = new PastTable(pastPage, texts);
        tabs.addListener(SWT.Selection, event -> refresh());
        panel.addListener(SWT.Show, event -> refresh());
        panel.addListener(SWT.Dispose, event -> reader.shutdownNow());
    }

    void setFocus() {
        tabs.setFocus();
        refresh();
    }

    /** Shows the history of a record from now on; of none if it is {@code null}. */
    void show(@Nullable BatchDocument newDocument, @Nullable UUID newRecord) {
        boolean isOther = newDocument != document || !Objects.equals(record, newRecord);
        if (newDocument != document) {
            past.clear();
            told.setText(texts.get("past.hint"));
        }
        document = newDocument;
        record = newRecord;
        if (isOther) {
            refresh();
        }
    }

    /** Takes in that something was saved. */
    void changed(DocumentChange change) {
        if (change.isSaved()) {
            refresh();
        }
    }

    private void refresh() {
        BatchDocument shown = document;
        if (shown == null || panel.isDisposed() || !panel.isVisible()) {
            if (shown == null && !panel.isDisposed()) {
                ofRecord.clear();
                ofBatch.clear();
            }
            return;
        }
        StoredType type = shown.type();
        if (tabs.getSelectionIndex() == 0) {
            UUID wanted = record;
            if (wanted == null) {
                ofRecord.clear();
                return;
            }
            read(() -> reader(type).record(wanted), lines -> {
                if (Objects.equals(wanted, record)) {
                    ofRecord.clear();
                    ofRecord.add(lines);
                }
            });
        } else if (tabs.getSelectionIndex() == 1) {
            UUID batch = shown.batch().id();
            read(() -> reader(type).batch(batch, Long.MAX_VALUE, ENTRIES), lines -> {
                ofBatch.clear();
                addToBatch(lines);
            });
        }
    }

    private void addToBatch(List<HistoryLine> lines) {
        ofBatch.add(lines);
        oldest = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).entry().sequence();
        more.setEnabled(lines.size() == ENTRIES);
    }

    private void readMore() {
        BatchDocument shown = document;
        if (shown != null) {
            StoredType type = shown.type();
            UUID batch = shown.batch().id();
            long before = oldest;
            read(() -> reader(type).batch(batch, before, ENTRIES), this::addToBatch);
        }
    }

    private void readSteps(TreeItem item) {
        BatchDocument shown = document;
        if (shown != null && item.getData() instanceof HistoryLine line) {
            StoredType type = shown.type();
            UUID batch = shown.batch().id();
            read(() -> reader(type).steps(line.entry().sequence(), batch), steps -> {
                if (!item.isDisposed()) {
                    ofBatch.fill(item, steps);
                }
            });
        }
    }

    private void readPast() {
        BatchDocument shown = document;
        if (shown == null) {
            return;
        }
        LocalDate date = LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDay());
        StoredType type = shown.type();
        UUID batch = shown.batch().id();
        told.setText(texts.get("reading"));
        read(() -> reader(type).asOf(batch, date.plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant()
                .minusNanos(1)), records -> {
                    told.setText(texts.get(records.isEmpty() ? "past.none" : "past.told", date,
                            records.size()));
                    past.show(type, records);
                });
    }

    private HistoryReader reader(StoredType type) {
        return new HistoryReader(store, new StepTexts(texts, type));
    }

    private <T> void read(Reading<T> reading, Consumer<T> then) {
        CompletableFuture.supplyAsync(() -> {
            try {
                return reading.read();
            } catch (StoreException e) {
                throw new CompletionException(e);
            }
        }, reader).whenCompleteAsync((result, failure) -> {
            if (panel.isDisposed()) {
                return;
            }
            if (failure == null) {
                then.accept(result);
            } else {
                Parts.tell(failure, texts.messages().text("failed"),
                        text -> banner.show(Banner.Kind.ERROR, texts.of(text)));
            }
        }, panel.getDisplay()::asyncExec);
    }

    private Composite page(String key) {
        Composite page = new Composite(tabs, SWT.NONE);
        page.setLayout(Layouts.bar(1));
        tab(key, page);
        return page;
    }

    private void tab(String key, Control control) {
        TabItem tab = new TabItem(tabs, SWT.NONE);
        tab.setText(texts.get(key));
        tab.setControl(control);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "laurea-history");
        thread.setDaemon(true);
        return thread;
    }
}
