package org.laurea.app.internal.encryption;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.laurea.core.store.StoreInfo;
import org.laurea.office.Desk;
import org.laurea.workbench.board.Board;
import org.laurea.workbench.board.BoardState;

/** Asks for a new passphrase and starts the program again with the store encrypted; only while the store has no entry. */
public final class EncryptHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) {
        @Nullable
        IWorkbenchWindow window = event == null ? null : HandlerUtil.getActiveWorkbenchWindow(event);
        if (window == null) {
            return null;
        }
        char[] passphrase = NewPassphraseDialog.ask(window.getShell());
        if (passphrase != null) {
            Encryption encryption = window.getService(Encryption.class);
            encryption.wish(passphrase);
            if (!window.getWorkbench().restart()) {
                encryption.forget();
            }
        }
        return null;
    }

    @Override
    public boolean isEnabled() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return false;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        StoreInfo info = workbench.getService(Desk.class).store().info();
        BoardState state = workbench.getService(Board.class).state();
        return state.isKnown() && state.head().isEmpty() && !info.isReadOnly() && !info.isEncrypted()
                && !info.isShared();
    }
}
