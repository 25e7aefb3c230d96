package org.laurea.workbench.internal.overview;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchWindow;
import org.laurea.core.code.CodeTables;
import org.laurea.core.store.ConflictException;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeChecks;
import org.laurea.office.Desk;
import org.laurea.office.intake.Intakes;
import org.laurea.workbench.internal.banner.Banner;
import org.laurea.workbench.internal.banner.Banner.Kind;
import org.laurea.workbench.internal.batch.Commands;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.workspace.Workspaces;

/**
 * "Try with sample data": one click.
 *
 * @param window where the sample is opened
 * @param banner where it is told what goes wrong
 */
record SampleStart(IWorkbenchWindow window, Banner banner) {

    /** With the first category that is installed. */
    void run() {
        List<DegreeCategory> categories = window.getService(Desk.class).types().all();
        if (categories.isEmpty()) {
            banner.show(Kind.WARNING, Texts.beside(SampleStart.class).get("sample.none"));
        } else {
            run(categories.get(0));
        }
    }

    void run(DegreeCategory category) {
        Texts texts = Texts.beside(SampleStart.class);
        Desk desk = window.getService(Desk.class);
        banner.show(Kind.INFO, texts.get("sample.runs"));
        SampleImport samples = new SampleImport(desk, window.getService(Intakes.class),
                window.getService(DegreeChecks.class), window.getService(CodeTables.class));
        Job.create(texts.get("sample.job"), monitor -> {
            try {
                Optional<UUID> batch = samples.run(category, texts.get("sample.name"));
                onScreen(() -> {
                    banner.hide();
                    batch.ifPresent(id -> {
                        new Workspaces(window).show(category.id());
                        new Commands(window).open(id);
                    });
                });
            } catch (StoreException e) {
                onScreen(() -> banner.show(Kind.ERROR, texts.of(e.text())));
            } catch (InputException e) {
                onScreen(() -> banner.show(Kind.ERROR, texts.of(e.text())));
            } catch (IOException | ConflictException e) {
                onScreen(() -> banner.show(Kind.ERROR, texts.get("sample.failed")));
            }
        }).schedule();
    }

    private void onScreen(Runnable work) {
        window.getWorkbench().getDisplay().asyncExec(work);
    }
}
