package org.laurea.workbench.internal.overview;

import java.time.InstantSource;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.laurea.core.store.Batch;
import org.laurea.office.batch.BatchSteps;
import org.laurea.office.duty.Duties;
import org.laurea.workbench.internal.batch.BatchNames;
import org.laurea.workbench.internal.batch.Commands;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Icons;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Shares;

/** The batches that are not sent yet. */
final class OpenWork {

    private static final int HEIGHT = 140;
    private static final int NAME = 210;
    private static final int SMALL = 84;
    private static final int LEFT = 110;

    private final Texts texts = Texts.beside(OpenWork.class);
    private final Duties duties = new Duties(InstantSource.system());
    private final Table table;
    private final Icons icons;

    OpenWork(Composite section, Commands commands) {
        table = Layouts.named(new Table(section, SWT.FULL_SELECTION), "overview.open");
        Parts.named(table, texts.get("section.open"));
        icons = new Icons(table);
        Palette.of(table).paint(table);
        table.setHeaderVisible(true);
        table.setLayoutData(Layouts.fill().hint(SWT.DEFAULT, HEIGHT).create());
        column(texts.get("open.batch"), SWT.LEFT, NAME);
        column(texts.get("open.records"), SWT.RIGHT, SMALL);
        column(texts.get("open.state"), SWT.LEFT, SMALL);
        column(texts.get("open.left"), SWT.RIGHT, LEFT);
        Shares.of(table, 0, NAME, SMALL, SMALL, LEFT);
        table.addListener(SWT.DefaultSelection, event -> open(event, commands));
    }

    void show(List<Batch> batches) {
        int selected = table.getSelectionIndex();
        table.removeAll();
        for (Batch batch : batches) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setImage(icons.image(batch.state().tag()));
            item.setText(new String[] {BatchNames.name(batch), Texts.count(batch.records()),
                    texts.of(BatchSteps.title(batch.state())),
                    duties.of(batch).map(duty -> left(duty.daysLeft())).orElse("")});
            item.setData(batch);
        }
        table.setSelection(selected);
    }

    private String left(long days) {
        return days < 0 ? texts.get("open.late", -days) : texts.get("open.days", days);
    }

    private void column(String title, int style, int width) {
        TableColumn column = new TableColumn(table, style);
        column.setText(title);
        column.setWidth(width);
    }

    private static void open(Event event, Commands commands) {
        if (event.item != null && event.item.getData() instanceof Batch batch) {
            commands.open(batch);
        }
    }
}
