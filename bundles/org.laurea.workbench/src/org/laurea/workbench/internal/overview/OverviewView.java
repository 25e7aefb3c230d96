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
    private @Nullable Ui ui;
    private @Nullable Registration registration;
    private @Nullable Job job;

    private record Ui(Composite stacked, StackLayout stack, Banner banner, StartPage start, OverviewPage page) {}

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
        ui = new Ui(stacked, stack, banner, new StartPage(stacked, commands, sample),
                new OverviewPage(stacked, commands, sample));
        RuleCounts counts = new RuleCounts(desk, getSite().getService(Exports.class),
                getSite().getService(DegreeChecks.class));
        OverviewReader reader = new OverviewReader(desk.store(), counts, InstantSource.system(),
                ZoneId.systemDefault());
        Board board = getSite().getService(Board.class);
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
                onScreen(made -> made.page().show(overview));
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
        made.stack().topControl = state.batches().isEmpty() ? made.start().control() : made.page().control();
        made.stacked().layout();
        if (!state.batches().isEmpty()) {
            reading.schedule();
        }
    }
}
