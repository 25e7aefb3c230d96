package org.laurea.workbench.internal.intake;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.office.intake.DryRun;
import org.laurea.office.intake.Intake;
import org.laurea.office.intake.IntakePlace;
import org.laurea.office.intake.IntakeProgress;
import org.laurea.office.intake.IntakeResult;
import org.laurea.office.intake.Intakes;

/** An import under way, on a thread of its own; what comes out of a step comes through a future. */
final class IntakeSession implements AutoCloseable {

    private final Intakes intakes;
    private final IntakePlace place;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(IntakeSession::daemon);
    private @Nullable Intake intake;

    /** Something that is done to an import. */
    @FunctionalInterface
    interface Step {
        void on(Intake intake) throws Exception;
    }

    IntakeSession(Intakes intakes, IntakePlace place) {
        this.intakes = intakes;
        this.place = place;
    }

    /** Opens a file, in the place of the one before. */
    CompletableFuture<IntakeState> open(Path file) {
        return later(() -> {
            intake = null;
            Intake opened = intakes.open(file, place);
            intake = opened;
            return IntakeState.of(opened);
        });
    }

    /** Chooses something. */
    CompletableFuture<IntakeState> choose(Step step) {
        return later(() -> {
            Intake current = current();
            step.on(current);
            return IntakeState.of(current);
        });
    }

    CompletableFuture<DryRun> dryRun(IntakeProgress progress) {
        return later(() -> current().dryRun(progress));
    }

    CompletableFuture<IntakeResult> execute(IntakeProgress progress) {
        return later(() -> current().execute(progress));
    }

    @Override
    public void close() {
        thread.shutdown();
    }

    private Intake current() {
        Intake current = intake;
        if (current == null) {
            throw new IllegalStateException("no file is open");
        }
        return current;
    }

    private <T> CompletableFuture<T> later(Callable<T> work) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return work.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        }, thread);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "laurea-import");
        thread.setDaemon(true);
        return thread;
    }
}
