package org.laurea.workbench.internal.keys;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.InstantSource;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.part.ViewPart;
import org.laurea.core.data.DataFolder;
import org.laurea.core.seal.PracticeAuthorities;
import org.laurea.core.seal.Seals;
import org.laurea.office.Desk;
import org.laurea.office.filing.Filings;
import org.laurea.office.keys.KeyCabinets;

/** The page of the user's keys, and of whom the office believes. */
public final class KeysView extends ViewPart {

    private @Nullable KeysPage page;

    @Override
    public void createPartControl(@Nullable Composite parent) {
        IWorkbenchWindow window = getSite().getWorkbenchWindow();
        Desk desk = window.getService(Desk.class);
        Filings filings = window.getService(Filings.class);
        KeyCabinets cabinets = window.getService(KeyCabinets.class);
        Path folder = DataFolder.ofProcess();
        page = new KeysPage(requireNonNull(parent),
                new KeysWork(folder, cabinets.of(folder),
                        new KeysWork.Practice(window.getService(PracticeAuthorities.class), cabinets),
                        window.getService(Seals.class), filings,
                        filings.of(desk.store(), folder, desk.user(), InstantSource.system())),
                desk.settings().unit());
    }

    @Override
    public void setFocus() {
        KeysPage shown = page;
        if (shown != null) {
            shown.setFocus();
        }
    }
}
