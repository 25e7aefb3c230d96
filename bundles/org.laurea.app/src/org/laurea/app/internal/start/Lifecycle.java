package org.laurea.app.internal.start;

import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.laurea.app.internal.door.Door;
import org.laurea.app.internal.encryption.Encryption;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.RecordStores;
import org.laurea.core.store.StoreRequest;
import org.laurea.office.Desk;
import org.laurea.office.Desks;
import org.laurea.workbench.board.Board;
import org.osgi.framework.BundleContext;

/** The desk of this process, from the opening of its store to its end. */
public final class Lifecycle implements AutoCloseable {

    private final Path folder;
    private final StartTimeline timeline;
    private final IEclipseContext services;
    private final RecordStores stores;
    private final Encryption encryption = new Encryption();
    private final @Nullable StoreOpening early;
    private @Nullable Board board;
    private @Nullable Desk desk;
    private @Nullable Door door;
    private @Nullable Display screen;
    private @Nullable StoreWarming warming;

    /** Begins to open the store of a data folder, unless it asks for a passphrase. */
    public Lifecycle(Path folder, StartTimeline timeline) {
        this.folder = folder;
        this.timeline = timeline;
        BundleContext bundle = Platform.getBundle("org.laurea.app").getBundleContext();
        this.services = EclipseContextFactory.getServiceContext(bundle);
        this.stores = service(RecordStores.class);
        this.early = stores.isEncrypted(folder) ? null : StoreOpening.begin(stores, StoreRequest.of(folder));
    }

    /** How the start went. */
    public StartTimeline timeline() {
        return timeline;
    }

    /** The title of the window. */
    public String title() {
        Desk seated = desk;
        String unit = seated == null ? "" : seated.settings().unit();
        return unit.isEmpty() ? "Laurea" : "Laurea · " + unit;
    }

    /**
     * Opens the store to the end, asking the user where that is needed, and puts the desk into the context of the workbench.
     *
     * @param beforeDialogs what is to happen before the user is asked something
     * @return whether there is a desk now; otherwise the user chose to leave, or another window came to the front
     */
    public boolean sitDown(Display display, IEclipseContext context, Runnable beforeDialogs) {
        StoreDialogs dialogs = new StoreDialogs(stores, folder, display, beforeDialogs);
        RecordStore store = dialogs.open(early);
        if (store == null) {
            return false;
        }
        UiExecutor ui = new UiExecutor(display);
        Desk opened = service(Desks.class).open(store, System.getProperty("user.name", ""), ui);
        Board made = new Board(opened, ui, dialogs.whyReadOnly());
        desk = opened;
        board = made;
        screen = display;
        context.set(Desk.class, opened);
        context.set(Board.class, made);
        context.set(StartTimeline.class, timeline);
        context.set(Encryption.class, encryption);
        if (!store.info().isReadOnly()) {
            door = Door.open(folder, () -> ui.execute(Front::bring));
        }
        return true;
    }

    /** The window is there: what has time until now begins. */
    public void started() {
        timeline.reached("started");
        Desk seated = desk;
        if (seated != null && !seated.store().info().isReadOnly()) {
            new DailyBackup(seated.store()).schedule(DailyBackup.DELAY_MILLIS);
        }
    }

    /** The window is seen. */
    public void painted() {
        timeline.reached("painted");
        Desk seated = desk;
        if (seated != null) {
            StoreWarming begun = new StoreWarming(seated.store());
            warming = begun;
            begun.schedule(StoreWarming.DELAY_MILLIS);
        }
    }

    /** Waits until every change is on disk, closes the store, and lets the user know what could not be written. */
    @Override
    public void close() {
        Door opened = door;
        if (opened != null) {
            opened.close();
            door = null;
        }
        StoreWarming begun = warming;
        if (begun != null) {
            begun.end();
            warming = null;
        }
        Board made = board;
        if (made != null) {
            made.close();
            board = null;
        }
        Desk seated = desk;
        if (seated != null) {
            desk = null;
            seated.close();
            tellTheRest();
        }
    }

    /** What the last changes came to is told while there still is a screen. */
    private void tellTheRest() {
        Display shown = screen;
        while (shown != null && !shown.isDisposed() && shown.readAndDispatch()) {
            // one event after the other
        }
    }

    /** Closes the store, and leaves it encrypted if its user wished that while it was empty. */
    public void leave() {
        close();
        encryption.fulfil(stores, folder);
    }

    private <T> T service(Class<T> type) {
        @Nullable
        T service = services.get(type);
        if (service == null) {
            throw new IllegalStateException("no service " + type.getName());
        }
        return service;
    }
}
