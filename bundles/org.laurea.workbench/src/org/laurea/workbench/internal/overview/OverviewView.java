package org.laurea.workbench.internal.overview;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.laurea.core.store.RecordStore.Registration;
import org.laurea.core.store.StoreException;
import org.laurea.degree.DegreeChecks;
import org.laurea.office.Desk;
import org.laurea.office.export.Exports;
import org.laurea.workbench.board.Board;
import org.laurea.workbench.board.BoardState;
import org.laurea.workbench.internal.banner.Banner;
import org.laurea.workbench.internal.banner.Banner.Kind;
import org.laurea.workbench.internal.batch.Commands;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** The first page: what is due, what is open, what changed; and for an empty store, what to do first. */
public final class OverviewView extends ViewPart {

    private final Texts texts = Texts.beside(OverviewView.class);
    private final IPartListener2 seen = new IPartListener2() {
        @Override
        public void partVisible(@Nullable IWorkbenchPartReference part) {
            Job reading = job;
            if (reading != null && part != null && part.getPart(false) == OverviewView.this
                    && !getSite().getService(Board.class).state().batches().isEmpty()) {
                reading.schedule();
            }
        }
    };
    private @Nullable Ui ui;
    private @Nullable Registration registration;
    private @Nullable Job job;

    private @Nullable StartPage start;
    private @Nullable OverviewPage page;

    private record Ui(Composite stacked, StackLayout stack, Banner banner, Commands commands, SampleStart sample) {}

    @Override
    public void createPartControl(@Nullable Composite parent) {
        Composite root = new Composite(Objects.requireNonNull(parent), SWT.NONE);
        root.setLayout(Layouts.flush(1));
        Palette.of(root).paint(root, Role.BACKGROUND, Role.FOREGROUND);
        Banner banner = new Banner(root, 1);
        Composite stacked = new Composite(root, SWT.NONE);
        stacked.setLayoutData(Layouts.fill().create());
        StackLayout stack = new StackLayout();
        stacked.setLayout(stack);
        Desk desk = getSite().getService(Desk.class);
        Commands commands = new Commands(getSite().getWorkbenchWindow());
        SampleStart sample = new SampleStart(getSite().getWorkbenchWindow(), banner);
        ui = new Ui(stacked, stack, banner, commands, sample);
        RuleCounts counts = new RuleCounts(desk, getSite().getService(Exports.class),
                getSite().getService(DegreeChecks.class));
        OverviewReader reader = new OverviewReader(desk.store(), counts, InstantSource.system(),
                ZoneId.systemDefault());
        Board board = getSite().getService(Board.class);
        getSite().getPage().addPartListener(seen);
        job = job(reader, board);
        registration = board.listen(this::show);
        if (desk.store().info().isReadOnly()) {
            banner.show(Kind.WARNING, texts.get("readonly"));
        }
    }

    @Override
    public void setFocus() {
        Ui made = ui;
        if (made != null && made.stack().topControl != null) {
            made.stack().topControl.setFocus();
        }
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(seen);
        Registration listening = registration;
        if (listening != null) {
            listening.close();
        }
        Job reading = job;
        if (reading != null) {
            reading.cancel();
        }
        super.dispose();
    }

    private Job job(OverviewReader reader, Board board) {
        Job reading = Job.create(texts.get("reading"), monitor -> {
            try {
                Overview overview = reader.read(board.state().batches());
                onScreen(made -> page(made).show(overview));
            } catch (StoreException e) {
                onScreen(made -> made.banner().show(Kind.ERROR, texts.of(e.text())));
            }
        });
        reading.setSystem(true);
        return reading;
    }

    private void onScreen(Consumer<Ui> work) {
        Ui made = ui;
        if (made != null && !made.stacked().isDisposed()) {
            made.stacked().getDisplay().asyncExec(() -> {
                if (!made.stacked().isDisposed()) {
                    work.accept(made);
                }
            });
        }
    }

    private void show(BoardState state) {
        Ui made = ui;
        Job reading = job;
        if (made == null || reading == null || made.stacked().isDisposed() || !state.isKnown()) {
            return;
        }
        boolean isEmpty = state.batches().isEmpty();
        StartPage known = start;
        if (isEmpty && known == null) {
            known = new StartPage(made.stacked(), made.commands(), made.sample());
            start = known;
        }
        if (isEmpty && known != null) {
            known.offerEncryption(made.commands().isAvailable("encrypt"));
        }
        Control before = made.stack().topControl;
        made.stack().topControl = isEmpty && known != null ? known.control() : page(made).control();
        made.stacked().layout();
        boolean isWithoutFocus = before == null && made.stacked().getDisplay().getFocusControl() == null;
        if (isWithoutFocus || before != made.stack().topControl && getSite().getPage().getActivePart() == this) {
            setFocus();
        }
        if (!isEmpty && getSite().getPage().isPartVisible(this)) {
            reading.schedule();
        }
    }

    /** The page, made when it is seen first: tables that are made while they are hidden stay empty on GTK. */
    private OverviewPage page(Ui made) {
        OverviewPage known = page;
        if (known == null) {
            known = new OverviewPage(made.stacked(), made.commands(), made.sample());
            page = known;
        }
        return known;
    }
}
