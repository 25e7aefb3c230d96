package org.laurea.workbench.internal.history;

import java.util.Objects;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.laurea.core.store.RecordStore;
import org.laurea.office.document.BatchDocument;
import org.laurea.office.document.DocumentChange;
import org.laurea.workbench.internal.banner.Banner;
import org.laurea.workbench.internal.banner.Outcomes;
import org.laurea.workbench.internal.part.DocumentPanel;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.selection.RecordSelection;

/** What happened to the selected record and its batch, and the batch as of a day. */
final class HistoryPanel implements DocumentPanel {

    private static final int OF_RECORD = 0;
    private static final int OF_BATCH = 1;

    private final Texts texts = Texts.beside(HistoryPanel.class);
    private final StoreReading reading;
    private final Composite panel;
    private final TabFolder tabs;
    private final HistoryTree ofRecord;
    private final BatchPage ofBatch;
    private final PastPage past;
    private @Nullable BatchDocument document;
    private @Nullable UUID record;

    HistoryPanel(Composite parent, RecordStore store) {
        panel = new Composite(parent, SWT.NONE);
        panel.setLayout(Layouts.flush(1));
        Banner banner = new Banner(panel, 1);
        reading = new StoreReading(store, new Outcomes(panel, banner, texts));
        tabs = Layouts.named(new TabFolder(panel, SWT.TOP), "history.tabs");
        tabs.setLayoutData(Layouts.fill().create());
        ofRecord = new HistoryTree(tabs, texts, "history.record", item -> {});
        tab("tab.record", ofRecord.control());
        ofBatch = new BatchPage(tabs, reading);
        tab("tab.batch", ofBatch.control());
        past = new PastPage(tabs, reading);
        tab("tab.past", past.control());
        tabs.addListener(SWT.Selection, event -> refresh());
        panel.addListener(SWT.Show, event -> refresh());
        panel.addListener(SWT.Dispose, event -> reading.stop());
    }

    @Override
    public void setFocus() {
        tabs.setFocus();
        refresh();
    }

    /** Shows the history of the selected record from now on; of none if there is none. */
    @Override
    public void selected(@Nullable RecordSelection selection) {
        BatchDocument newDocument = selection == null ? null : selection.document();
        UUID newRecord = selection == null || selection.records().isEmpty() ? null : selection.records().get(0);
        boolean isOther = newDocument != document || !Objects.equals(record, newRecord);
        if (newDocument != document) {
            past.of(newDocument);
        }
        document = newDocument;
        record = newRecord;
        if (isOther) {
            refresh();
        }
    }

    /** Takes in that something was saved. */
    @Override
    public void changed(DocumentChange change) {
        if (change.isSaved()) {
            refresh();
        }
    }

    private void refresh() {
        BatchDocument shown = document;
        if (panel.isDisposed()) {
            return;
        }
        if (shown == null) {
            ofRecord.clear();
            ofBatch.clear();
        } else if (panel.isVisible() && tabs.getSelectionIndex() == OF_RECORD) {
            showRecord(shown);
        } else if (panel.isVisible() && tabs.getSelectionIndex() == OF_BATCH) {
            ofBatch.show(shown);
        }
    }

    private void showRecord(BatchDocument shown) {
        UUID wanted = record;
        if (wanted == null) {
            ofRecord.clear();
            return;
        }
        reading.read(shown.type(), reader -> reader.record(wanted), lines -> {
            if (Objects.equals(wanted, record)) {
                ofRecord.clear();
                ofRecord.add(lines);
            }
        });
    }

    private void tab(String key, Control control) {
        TabItem tab = new TabItem(tabs, SWT.NONE);
        tab.setText(texts.get(key));
        tab.setControl(control);
    }
}
