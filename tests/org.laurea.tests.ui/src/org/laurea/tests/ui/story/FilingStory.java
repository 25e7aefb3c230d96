package org.laurea.tests.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.laurea.core.data.DataFolder;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.StoreException;
import org.laurea.office.Desk;
import org.laurea.tests.ui.Story;
import org.laurea.tests.ui.bot.Bot;
import org.laurea.tests.ui.page.Desktop;
import org.laurea.tests.ui.page.FilingPages;
import org.laurea.tests.ui.page.Grid;
import org.laurea.tests.ui.sample.Batches;
import org.laurea.tests.ui.sample.Courier;
import org.laurea.tests.ui.sample.PracticeHub;
import org.laurea.tests.ui.sample.SampleTable;

/** A clerk files three batches with a running hub: at once, by way of the outbox while the hub is away, and on a stick. */
@Story(options = "-Dlaurea.patience=120")
class FilingStory {

    private static final int ROWS = 12;

    private final Desktop desktop = Desktop.open();
    private final Bot bot = desktop.bot();
    private final List<String> unreadable = new ArrayList<>();
    private final Path folder = DataFolder.ofProcess().resolve("practice");

    @Test
    void fromCheckedToTheVerifiedReceipt() throws IOException {
        emptyOutbox();
        prepare();
        try (PracticeHub hub = PracticeHub.open(folder)) {
            keys(hub.address());
            UUID first = corrected(301, "六月本科");
            file(first, hub);
            receipt(first);
            outbox(checked(302, "六月补报"), hub);
            stick(checked(303, "七月补报"), hub);
        }
        assertEquals(List.of(), unreadable);
    }

    private void emptyOutbox() {
        desktop.run("outbox", Map.of());
        Label told = bot.find(Label.class, "empty.text");
        assertTrue(bot.ui(told::getText).contains("Ctrl+F9"), "it says what to do");
        readable();
        bot.picture("outbox-empty-light-zh");
    }

    private void prepare() {
        desktop.run("keys", Map.of());
        newPin();
        words("已备好");
        newPin();
        words("不能再用来演练");
    }

    private void newPin() {
        desktop.press("keys.practice");
        bot.enter(bot.find(Text.class, "pin"), PracticeHub.PIN);
        Button ok = bot.find(Button.class, "the button OK",
                button -> Integer.valueOf(IDialogConstants.OK_ID).equals(button.getData()));
        assertTrue(bot.ui(() -> !ok.isEnabled()), "a new PIN is typed twice");
        bot.enter(bot.find(Text.class, "pin.again"), PracticeHub.PIN);
        bot.choose(bot.button(IDialogConstants.OK_ID));
    }

    private void keys(String address) {
        desktop.press("keys.address");
        Text field = bot.find(Text.class, "the field of the address",
                text -> text.getText().equals("https://"));
        bot.enter(field, address);
        bot.choose(bot.button(IDialogConstants.OK_ID));
        bot.find(Text.class, "the address, kept", text -> "keys.facts.hub".equals(text.getData("laurea.id"))
                && text.getText().equals(address));
        pin("keys.open", "000000");
        banner("口令不对");
        pin("keys.open", PracticeHub.PIN);
        Table list = bot.find(Table.class, "keys.list");
        bot.waitUntil("three keys are listed", () -> list.getItemCount() == 3);
        pin("keys.connect", PracticeHub.PIN);
        banner("11000");
        readable();
        looks("keys");
    }

    private void pin(String button, String pin) {
        desktop.press(button);
        bot.enter(bot.find(Text.class, "pin"), pin);
        bot.choose(bot.button(IDialogConstants.OK_ID));
    }

    private UUID checked(long seed, String name) {
        UUID batch = Batches.of(SampleTable.of("regular", ROWS, 0, seed), name);
        desktop.batch(batch).go(0, "XM");
        return check(batch);
    }

    /** A batch with a mistake, corrected by hand. */
    private UUID corrected(long seed, String name) {
        SampleTable table = SampleTable.of("regular", ROWS, 0, seed);
        String birth = table.value(0, "CSRQ");
        UUID batch = Batches.of(table.with(0, "CSRQ", birth.substring(0, 6)), name);
        Grid grid = desktop.batch(batch).go(0, "CSRQ");
        grid.type(birth);
        grid.waitFor(0, "CSRQ", birth);
        return check(batch);
    }

    private UUID check(UUID batch) {
        bot.press(0, SWT.F9);
        waitFor(batch, BatchState.CHECKED);
        bot.findText(Button.class, "报送…");
        return batch;
    }

    private void file(UUID batch, PracticeHub hub) {
        FilingPages pages = FilingPages.open(bot);
        String id = pages.id();
        assertTrue(pages.changed().contains("修改 1 条记录"), pages.changed());
        readable();
        bot.picture("filing-summary-light-zh");
        pages.next().enter("pin", "000000").enter("leader.account", PracticeHub.LEADER).ask();
        pages.waitForWords("口令不对");
        bot.picture("filing-wrong-pin");
        assertEquals(BatchState.CHECKED, state(batch));
        pages.enter("pin", PracticeHub.PIN).ask();
        pages.enter("code", hub.code());
        bot.button(IDialogConstants.NEXT_ID);
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
        banner("验证通过");
        Text signed = bot.find(Text.class, "receipt.signed");
        assertTrue(bot.ui(() -> signed.getText()).contains("11000"));
        readable();
        bot.picture("receipt-light-zh");
        bot.press(0, SWT.ESC);
        bot.waitUntil("the receipt is closed", () -> !bot.sees("receipt.root"));
    }

    private FilingPages byLeadersKeys(PracticeHub hub) {
        return FilingPages.open(bot).next().choose("by.keys").enter("pin", PracticeHub.PIN)
                .enter("leader.file", hub.leaderKeys().toString()).enter("leader.pin", PracticeHub.PIN);
    }

    private void outbox(UUID batch, PracticeHub hub) {
        hub.close();
        FilingPages pages = byLeadersKeys(hub).next();
        pages.waitForWords("秒后再试");
        readable();
        bot.picture("filing-waiting-light-zh");
        pages.waitForWords("数据包已在发件箱中");
        pages.finish();
        assertEquals(BatchState.SENT, state(batch));
        desktop.run("outbox", Map.of());
        Table list = waiting();
        assertTrue(bot.ui(() -> list.getItem(0).getText(1)).contains("等待回执"));
        label("outbox.why", "连接不上备案中心");
        label("outbox.next", "等待回执");
        readable();
        looks("outbox");
        pin("outbox.send", PracticeHub.PIN);
        banner("秒后再试");
        desktop.press("outbox.stop");
        label("outbox.why", "已停止");
        hub.comeBack();
        pin("outbox.send", PracticeHub.PIN);
        waitFor(batch, BatchState.FILED);
        banner("已备案");
        bot.find(Label.class, "empty.text");
    }

    private void stick(UUID batch, PracticeHub hub) throws IOException {
        desktop.look("dark");
        FilingPages pages = byLeadersKeys(hub).choose("offline");
        readable();
        bot.picture("filing-consent-dark-zh");
        pages.next();
        pages.waitForWords("已打包");
        pages.finish();
        assertEquals(BatchState.AUTHORISED, state(batch));
        desktop.run("outbox", Map.of());
        waiting();
        label("outbox.next", "还没有离开本机");
        desktop.look("light");
        Path stick = Files.createDirectories(folder.resolve("stick"));
        path("outbox.stick", stick.resolve("七月.zip"));
        banner("已写入");
        waitFor(batch, BatchState.SENT);
        Path receipt = new Courier(stick).carry("七月.zip", batch, hub.address());
        byte[] bad = Files.readAllBytes(receipt);
        bad[bad.length / 2] ^= 1;
        path("outbox.receipt", Files.write(stick.resolve("bad.p7s"), bad));
        banner("请");
        assertEquals(BatchState.SENT, state(batch));
        path("outbox.receipt", receipt);
        waitFor(batch, BatchState.FILED);
        banner("已备案");
    }

    private Table waiting() {
        Table list = bot.find(Table.class, "outbox.list");
        bot.waitUntil("the package waits", () -> list.getItemCount() == 1);
        return list;
    }

    private void path(String button, Path file) {
        desktop.press(button);
        bot.enter(bot.find(Text.class, "path"), file.toString());
        bot.choose(bot.button(IDialogConstants.OK_ID));
    }

    private void words(String part) {
        bot.find(Label.class, "a sentence with " + part, label -> label.getText().contains(part));
    }

    private void banner(String part) {
        label("banner.text", part);
    }

    private void label(String id, String part) {
        bot.find(Label.class, id + " with " + part,
                label -> id.equals(label.getData("laurea.id")) && label.getText().contains(part));
    }

    /** Pictures, light and dark. */
    private void looks(String name) {
        for (String look : List.of("dark", "light")) {
            desktop.look(look);
            bot.settle();
            bot.picture(name + '-' + look + "-zh");
        }
    }

    private void readable() {
        bot.settle();
        unreadable.addAll(bot.silent());
        unreadable.addAll(bot.clipped());
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
