package org.laurea.workbench.internal.filing;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.laurea.core.store.Batch;
import org.laurea.sync.receipt.HubAnswer;
import org.laurea.sync.receipt.Receipt;
import org.laurea.sync.receipt.VerifiedAnswer;
import org.laurea.workbench.internal.banner.Banner;
import org.laurea.workbench.internal.banner.Banner.Kind;
import org.laurea.workbench.internal.batch.BatchNames;
import org.laurea.workbench.internal.part.Background;
import org.laurea.workbench.internal.part.Facts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;

/** The receipt of a batch: what it says, whether it is to be believed, and a file of it. */
final class ReceiptDialog extends Dialog {

    private static final int WIDTH = 820;
    private static final int HEIGHT = 520;

    private final Texts texts = Texts.beside(ReceiptDialog.class);
    private final FilingPlace place;
    private final Batch batch;
    private byte @Nullable [] signed;
    private @Nullable Page page;

    ReceiptDialog(Shell parent, FilingPlace place, Batch batch) {
        super(parent);
        this.place = place;
        this.batch = batch;
    }

    /** The controls of the dialog. */
    private record Page(Composite root, Banner banner, Facts facts, Background background) {}

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }

    @Override
    protected void configureShell(@Nullable Shell shell) {
        super.configureShell(shell);
        if (shell != null) {
            shell.setText(texts.get("receipt.title", BatchNames.name(batch)));
        }
    }

    @Override
    protected Control createDialogArea(@Nullable Composite parent) {
        Composite root = new Composite(parent, SWT.NONE);
        root.setLayout(Layouts.page(1));
        root.setLayoutData(Layouts.fill().create());
        Banner banner = new Banner(root, 1);
        Facts facts = new Facts(root, "receipt", texts);
        Page made = new Page(root, banner, facts, new Background(root));
        page = made;
        made.background.start(this::read, receipt -> {
            new ReceiptFacts(made.facts, texts).tell(receipt, batch);
            root.layout(true, true);
        }, failure -> made.banner.show(Kind.ERROR, Background.text(failure)));
        return root;
    }

    @Override
    protected void createButtonsForButtonBar(@Nullable Composite parent) {
        if (parent != null) {
            button(parent, IDialogConstants.CLIENT_ID, "verify", this::verify);
            button(parent, IDialogConstants.CLIENT_ID + 1, "save", this::save);
            createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, true)
                    .addListener(SWT.Selection, event -> close());
        }
    }

    private void button(Composite parent, int id, String key, Runnable deed) {
        Layouts.named(createButton(parent, id, texts.get("receipt." + key), false), "receipt." + key)
                .addListener(SWT.Selection, event -> deed.run());
    }

    private Receipt read() throws Exception {
        byte[] bytes = place.filing().receipt(batch.id()).orElseThrow();
        signed = bytes;
        return (Receipt) HubAnswer.read(place.seals().contentOf(bytes));
    }

    private void verify() {
        byte[] bytes = signed;
        Page shown = page;
        if (bytes != null && shown != null && !shown.background.isBusy()) {
            shown.background.start(() -> place.verify(bytes), this::verified,
                    failure -> shown.banner.show(Kind.ERROR, texts.get("receipt.false", Background.text(failure))));
        }
    }

    private void verified(VerifiedAnswer answer) {
        Page shown = page;
        if (shown != null && answer.answer() instanceof Receipt receipt) {
            shown.facts.clear();
            ReceiptFacts facts = new ReceiptFacts(shown.facts, texts);
            facts.tell(receipt, batch);
            facts.signatures(answer);
            shown.banner.show(Kind.GOOD, texts.get("receipt.true", answer.answer().hub()));
            shown.root.layout(true, true);
        }
    }

    private void save() {
        byte[] bytes = signed;
        Page shown = page;
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText(texts.get("receipt.save"));
        dialog.setFileName(texts.get("receipt.name", batch.day(), batch.unit()));
        dialog.setFilterExtensions(new String[] {"*.p7s"});
        dialog.setOverwrite(true);
        String chosen = bytes == null || shown == null ? null : dialog.open();
        if (chosen != null && bytes != null && shown != null) {
            shown.background.start(() -> Files.write(Path.of(chosen), bytes),
                    file -> shown.banner.show(Kind.GOOD, texts.get("receipt.saved", file)),
                    failure -> shown.banner.show(Kind.ERROR, Background.text(failure)));
        }
    }
}
