package org.laurea.workbench.internal.filing;

import java.nio.file.Path;
import java.util.List;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.laurea.core.store.BatchState;
import org.laurea.office.filing.OutboxItem;
import org.laurea.sync.receipt.HubAnswer;
import org.laurea.sync.receipt.Refusal;
import org.laurea.sync.receipt.VerifiedAnswer;
import org.laurea.workbench.internal.banner.Banner;
import org.laurea.workbench.internal.banner.Banner.Kind;
import org.laurea.workbench.internal.batch.BatchNames;
import org.laurea.workbench.internal.part.Background;
import org.laurea.workbench.internal.part.EmptyPage;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.PathDialog;
import org.laurea.workbench.internal.part.PinDialog;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** The controls of the outbox. */
final class OutboxPage {

    private static final int BUTTONS = 4;

    private final Texts texts = Texts.beside(OutboxPage.class);
    private final FilingPlace place;
    private final OutboxWork work;
    private final Composite root;
    private final Banner banner;
    private final EmptyPage empty;
    private final OutboxTable table;
    private final OutboxAdvice advice;
    private final OutboxWay way;
    private final Button send;
    private final Button stick;
    private final Button receipt;
    private final Button discard;
    private final Background reading;
    private final Background doing;
    private boolean isStale;

    OutboxPage(Composite parent, FilingPlace place) {
        this.place = place;
        this.work = new OutboxWork(place);
        root = new Composite(parent, SWT.NONE);
        root.setLayout(Layouts.page(1));
        Palette.of(root).paint(root, Role.BACKGROUND, Role.FOREGROUND);
        banner = new Banner(root, 1);
        empty = new EmptyPage(root);
        empty.control().setLayoutData(Layouts.wide().create());
        empty.show(texts.get("outbox.empty"), texts.get("outbox.empty.text"));
        table = new OutboxTable(root, texts, this::follow);
        table.control().setLayoutData(Layouts.fill().create());
        advice = new OutboxAdvice(root, texts);
        way = new OutboxWay(root, texts);
        Composite bar = new Composite(root, SWT.NONE);
        bar.setLayout(Layouts.flush(BUTTONS));
        Palette.of(root).paint(bar, Role.BACKGROUND, Role.FOREGROUND);
        send = button(bar, "send", this::send);
        stick = button(bar, "stick", this::stick);
        receipt = button(bar, "receipt", this::receipt);
        discard = button(bar, "discard", this::discard);
        reading = new Background(root);
        doing = new Background(bar);
        show(List.of());
    }

    private Button button(Composite bar, String key, Runnable deed) {
        return Parts.button(bar, "outbox." + key, texts.get("outbox." + key), deed);
    }

    void setFocus() {
        if (table.control().isVisible()) {
            table.control().setFocus();
        } else {
            receipt.setFocus();
        }
    }

    /** Reads the outbox again. */
    void refresh() {
        if (reading.isBusy()) {
            isStale = true;
            return;
        }
        isStale = false;
        reading.start(place.filing()::outbox, this::show, failure -> banner.show(Kind.ERROR,
                Background.text(failure)));
    }

    private void show(List<OutboxItem> items) {
        table.show(items);
        Parts.show(empty.control(), items.isEmpty());
        Parts.show(table.control(), !items.isEmpty());
        follow();
        if (isStale) {
            refresh();
        }
    }

    private void follow() {
        OutboxItem item = table.selected();
        boolean isFree = !doing.isBusy();
        send.setEnabled(item != null && isFree);
        stick.setEnabled(item != null && isFree);
        receipt.setEnabled(isFree);
        discard.setEnabled(item != null && isFree && item.batch().state() == BatchState.AUTHORISED);
        advice.tell(item);
        root.layout(true, true);
    }

    private <T> void begin(String sentence, Background.Work<T> deed, Consumer<T> done) {
        begin(sentence, deed, () -> {}, done);
    }

    private <T> void begin(String sentence, Background.Work<T> deed, Runnable release, Consumer<T> done) {
        if (!sentence.isEmpty()) {
            banner.show(Kind.INFO, sentence);
        }
        doing.start(deed, release, result -> {
            way.end();
            done.accept(result);
            refresh();
        }, failure -> {
            way.end();
            banner.show(Kind.ERROR, Background.text(failure));
            refresh();
        });
        follow();
    }

    private void send() {
        OutboxItem item = table.selected();
        if (item != null) {
            String name = BatchNames.name(item.batch());
            new PinDialog(root.getShell(), texts.get("outbox.pin.title", name), texts.get("outbox.pin.text"),
                    texts.get("outbox.pin")).ask().ifPresent(
                            pin -> send(item, name, pin));
        }
    }

    private void send(OutboxItem item, String name, char[] pin) {
        SendMonitor monitor = way.begin(sentence -> banner.show(Kind.INFO, sentence));
        begin(texts.get("outbox.sending", name), () -> work.send(item, pin, monitor), () -> Arrays.fill(pin, '\0'),
                answer -> told(name, answer));
    }

    private void stick() {
        OutboxItem item = table.selected();
        if (item != null) {
            String name = texts.get("outbox.stick.name", item.batch().day(), item.id().hex().substring(0, 8));
            file("outbox.stick", true, "*.zip", name)
                    .ifPresent(chosen -> begin(texts.get("outbox.writing", chosen), () -> {
                        place.filing().export(item, chosen);
                        return chosen;
                    }, written -> banner.show(Kind.GOOD, texts.get("outbox.written", written))));
        }
    }

    private void receipt() {
        file("outbox.receipt", false, "*.p7s;*.zip", "").ifPresent(chosen -> begin(texts.get("outbox.reading"),
                () -> work.take(chosen), answer -> told(BatchNames.day(answer.answer().batch().day()), answer)));
    }

    private void discard() {
        OutboxItem item = table.selected();
        if (item != null) {
            begin("", () -> {
                place.filing().discard(item);
                return item;
            }, gone -> banner.show(Kind.INFO, texts.get("outbox.discarded", BatchNames.name(gone.batch()))));
        }
    }

    private void told(String name, VerifiedAnswer verified) {
        HubAnswer answer = verified.answer();
        if (answer instanceof Refusal refusal) {
            banner.show(Kind.WARNING, texts.get("outbox.refused", name, refusal.findings().size()));
        } else {
            banner.show(Kind.GOOD, texts.get("outbox.filed", name));
        }
    }

    private Optional<Path> file(String key, boolean isNew, String filter, String name) {
        String suggested = name.isEmpty() ? "" : Path.of(System.getProperty("user.home"), name).toString();
        return new PathDialog(root.getShell(), new PathDialog.Wish(texts.get(key).replace("\u2026", ""),
                texts.get(key + ".text"), isNew, filter, suggested)).ask();
    }
}
