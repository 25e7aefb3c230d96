package org.laurea.office.internal.desk;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The thread of a test in the part of the one that shows windows. */
final class Ui implements Executor {

    private final BlockingQueue<Runnable> work = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable task) {
        work.add(task);
    }

    /** Works until something is done; gives what came of it. */
    <T> T await(CompletableFuture<T> future) throws ExecutionException, InterruptedException {
        future.whenComplete((result, failure) -> work.add(() -> {}));
        while (!future.isDone()) {
            Runnable task = work.poll(20, TimeUnit.SECONDS);
            if (task == null) {
                throw new IllegalStateException("nothing comes");
            }
            task.run();
        }
        return future.get();
    }

    /** Works until something holds. */
    void until(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Runnable task = work.poll(20, TimeUnit.SECONDS);
            if (task == null) {
                throw new IllegalStateException("nothing comes");
            }
            task.run();
        }
    }

    /** Works until desks have nothing more on their way. */
    void settle(WorkingDesk... desks) throws ExecutionException, InterruptedException {
        for (int round = 0; round < 2; round++) {
            for (WorkingDesk desk : desks) {
                CompletableFuture<Void> done = new CompletableFuture<>();
                desk.writer().execute(() -> execute(() -> done.complete(null)));
                await(done);
            }
        }
    }
}
