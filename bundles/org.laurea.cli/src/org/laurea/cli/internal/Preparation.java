package org.laurea.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.laurea.core.text.InputException;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.RegisterFiles;
import org.laurea.validation.CheckOptions;
import org.laurea.validation.CheckPlan;
import org.laurea.validation.Registers;

/**
 * Reads the registers and compiles the plan on a thread of its own, while the header of the file is being read: for a small
 * file this is most of the work.
 */
final class Preparation {

    private final DegreeCategory category;
    private final FutureTask<Ready> task;

    private record Ready(Registers registers, CheckPlan plan) {}

    private Preparation(DegreeCategory category, FutureTask<Ready> task) {
        this.category = category;
        this.task = task;
    }

    static Preparation start(DegreeCategory category, CheckRequest request, Session session) {
        FutureTask<Ready> task = new FutureTask<>(() -> prepare(category, request, session));
        Thread thread = new Thread(task, "preparation of the check");
        thread.setDaemon(true);
        thread.start();
        return new Preparation(category, task);
    }

    private static Ready prepare(DegreeCategory category, CheckRequest request, Session session)
            throws InputException {
        Path folder = request.registers();
        Registers registers = folder == null ? Registers.none() : RegisterFiles.load(folder);
        CheckPlan plan = session.services().checks().plan(category,
                new CheckOptions(request.unit(), request.formalDay(), registers, request.threads()));
        return new Ready(registers, plan);
    }

    DegreeCategory category() {
        return category;
    }

    CheckPlan plan() throws InputException {
        return ready().plan();
    }

    Registers registers() throws InputException {
        return ready().registers();
    }

    private Ready ready() throws InputException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof InputException input) {
                throw input;
            }
            if (cause instanceof RuntimeException failure) {
                throw failure;
            }
            if (cause instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
