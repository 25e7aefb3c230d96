package org.laurea.workbench.internal.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPartSite;
import org.laurea.core.code.CodeTables;
import org.laurea.core.record.RecordType;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeChecks;
import org.laurea.office.Desk;
import org.laurea.office.document.BatchDocument;
import org.laurea.office.export.PhotoFolder;
import org.laurea.validation.CheckOptions;
import org.laurea.workbench.internal.part.PhotoSetting;
import org.laurea.workbench.selection.Walk;

/** The world around the form, found at the site of its view. */
final class SiteServices implements FormServices {

    private final IWorkbenchPartSite site;
    private final BiConsumer<UUID, Integer> reveal;
    private volatile @Nullable Path photoFolder;
    private volatile @Nullable PhotoFolder photos;

    SiteServices(IWorkbenchPartSite site, BiConsumer<UUID, Integer> reveal) {
        this.site = site;
        this.reveal = reveal;
    }

    @Override
    public CodeTables codes() {
        return site.getService(CodeTables.class);
    }

    @Override
    public DegreeChecks checks() {
        return site.getService(DegreeChecks.class);
    }

    @Override
    public Optional<DegreeCategory> category(BatchDocument document) {
        return site.getService(Desk.class).types().named(document.type().id());
    }

    @Override
    public CompletableFuture<RowProbe> probe(BatchDocument document) {
        Optional<DegreeCategory> category = category(document);
        RecordType type = document.recordType();
        DegreeChecks checks = checks();
        return category.isEmpty() || type == null ? new CompletableFuture<>()
                : CompletableFuture.supplyAsync(
                        () -> new RowProbe(checks.plan(category.get(), type, CheckOptions.plain()),
                                type.fields().size()));
    }

    @Override
    public Optional<Path> photo(String idNumber) {
        return PhotoSetting.folder().flatMap(folder -> photosIn(folder).photo(idNumber));
    }

    @Override
    public Executor background() {
        return ForkJoinPool.commonPool();
    }

    @Override
    public void reveal(UUID record, int field) {
        reveal.accept(record, field);
    }

    @Override
    public boolean walk(int rows) {
        IEditorPart editor = site.getPage().getActiveEditor();
        Walk walk = editor == null ? null : editor.getAdapter(Walk.class);
        if (walk != null) {
            walk.walk(rows);
        }
        return walk != null;
    }

    private PhotoFolder photosIn(Path folder) {
        PhotoFolder known = photos;
        if (known != null && folder.equals(photoFolder)) {
            return known;
        }
        try {
            PhotoFolder read = PhotoFolder.of(folder);
            photos = read;
            photoFolder = folder;
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
