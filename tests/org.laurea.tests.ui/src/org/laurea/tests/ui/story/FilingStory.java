package org.laurea.tests.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.StoreException;
import org.laurea.office.Desk;
import org.laurea.tests.ui.Story;
import org.laurea.tests.ui.bot.Bot;
import org.laurea.tests.ui.page.Desktop;
import org.laurea.tests.ui.page.FilingPages;
import org.laurea.tests.ui.sample.Batches;
import org.laurea.tests.ui.sample.PracticeHub;
import org.laurea.tests.ui.sample.SampleTable;

/** A clerk files a batch with a running hub, to the verified receipt; and one by way of the outbox. */
@Story(options = "-Dlaurea.patience=120")
class FilingStory {

    private static final int ROWS = 12;

    private final Desktop desktop = Desktop.open();
    private final Bot bot = desktop.bot();

    @Test
    void fromCheckedToTheVerifiedReceipt() {
        try (PracticeHub hub = PracticeHub.open()) {
            emptyOutbox();
            keys(hub.address());
            UUID batch = checked(301, "六月本科");
            file(batch, hub);
            receipt(batch);
            outbox(checked(302, "六月补报"), hub);
        }
    }

    private void emptyOutbox() {
        desktop.run("outbox", Map.of());
        Label told = bot.find(Label.class, "empty.text");
        assertTrue(bot.ui(told::getText).contains("Ctrl+F9"), "it says what to do");
        readable();
        bot.picture("outbox-empty-light-zh");
    }

    private void keys(String address) {
        desktop.run("keys", Map.of());
        desktop.press("keys.address");
        Text field = bot.find(Text.class, "the field of the address",
                text -> text.getText().equals("https://"));
        bot.enter(field, address);
        bot.choose(bot.button(IDialogConstants.OK_ID));
        bot.find(Text.class, "the address, kept", text -> "keys.facts.hub".equals(text.getData("laurea.id"))
                && text.getText().equals(address));
        pin("keys.open", "000000");
        Label told = bot.find(Label.class, "a banner about the PIN", label -> label.getText().contains("口令不对")
                && "banner.text".equals(label.getData("laurea.id")));
        assertTrue(bot.ui(told::getText).length() > 5);
        pin("keys.open", PracticeHub.PIN);
        Table list = bot.find(Table.class, "keys.list");
        bot.waitUntil("three keys are listed", () -> list.getItemCount() == 3);
        pin("keys.connect", PracticeHub.PIN);
        words("11000");
        readable();
        bot.picture("keys-light-zh");
    }

    private void pin(String button, String pin) {
        desktop.press(button);
        bot.enter(bot.find(Text.class, "pin"), pin);
        bot.choose(bot.button(IDialogConstants.OK_ID));
    }

    private UUID checked(long seed, String name) {
        UUID batch = Batches.of(SampleTable.of("regular", ROWS, 0, seed), name);
        desktop.batch(batch).go(0, "XM");
        bot.press(0, SWT.F9);
        waitFor(batch, BatchState.CHECKED);
        return batch;
    }

    private void file(UUID batch, PracticeHub hub) {
        FilingPages pages = FilingPages.open(bot);
        String id = pages.id();
        readable();
        bot.picture("filing-summary-light-zh");
        pages.next().enter("pin", "000000").enter("leader.account", PracticeHub.LEADER).ask();
        pages.waitForWords("口令不对");
        bot.picture("filing-wrong-pin");
        assertEquals(BatchState.CHECKED, state(batch));
        pages.enter("pin", PracticeHub.PIN).ask();
        pages.enter("code", hub.code());
        readable();
        bot.picture("filing-consent-light-zh");
        pages.next();
        assertTrue(pages.result().contains("已备案"));
        assertEquals(id, pages.text("filing.receipt.id"));
        readable();
        bot.picture("filing-receipt-light-zh");
        assertEquals(BatchState.FILED, state(batch));
        pages.finish();
    }

    private void receipt(UUID batch) {
        desktop.batch(batch).go(0, "XM");
        bot.press(SWT.SHIFT, SWT.F9);
        bot.find(Text.class, "receipt.root");
        bot.choose(bot.find(Button.class, "receipt.verify"));
        words("验证通过");
        Text signed = bot.find(Text.class, "receipt.signatures.signed");
        assertTrue(bot.ui(() -> signed.getText()).contains("11000"));
        readable();
        bot.picture("receipt-light-zh");
        bot.press(0, SWT.ESC);
        bot.waitUntil("the receipt is closed", () -> !bot.sees("receipt.root"));
    }

    private void outbox(UUID batch, PracticeHub hub) {
        FilingPages pages = FilingPages.open(bot);
        pages.next().choose("by.keys").enter("pin", PracticeHub.PIN)
                .enter("leader.file", hub.leaderKeys().toString()).enter("leader.pin", PracticeHub.PIN)
                .choose("offline").next();
        pages.waitForWords("已打包");
        pages.finish();
        assertEquals(BatchState.AUTHORISED, state(batch));
        desktop.run("outbox", Map.of());
        Table list = bot.find(Table.class, "outbox.list");
        bot.waitUntil("the package waits", () -> list.getItemCount() == 1);
        readable();
        bot.picture("outbox-light-zh");
        pin("outbox.send", PracticeHub.PIN);
        waitFor(batch, BatchState.FILED);
        words("已备案");
        bot.find(Label.class, "empty.text");
    }

    private void words(String part) {
        bot.find(Label.class, "a sentence with " + part, label -> label.getText().contains(part));
    }

    private void readable() {
        bot.settle();
        assertEquals(List.of(), bot.silent());
        assertEquals(List.of(), bot.clipped());
    }

    private void waitFor(UUID batch, BatchState wanted) {
        bot.waitUntil("the batch is " + wanted, () -> state(batch) == wanted);
    }

    private BatchState state(UUID batch) {
        try {
            return desktop.service(Desk.class).store().batch(batch).orElseThrow().state();
        } catch (StoreException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
