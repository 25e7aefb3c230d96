package org.laurea.office.intake;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.ConflictException;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.exchange.FileForm;

/**
 * An import under way: sheet, target, columns, dry run, execution. What is chosen at one step makes the steps behind it new;
 * nothing is written before {@link #execute}. Every method may take as long as reading the file does; used by one thread at a
 * time, not the UI thread.
 */
public interface Intake {

    /** The file. */
    Path file();

    /** What its content is. */
    FileForm form();

    /** The names of its sheets in order. */
    List<String> sheets();

    /** The sheet that is read, and how. */
    SheetView sheet();

    /** Reads another sheet; its header is found again. */
    void chooseSheet(String name) throws InputException;

    /** Takes another row for the header. */
    void chooseHeaderRow(int row) throws InputException;

    /** Reads the text of the file in another encoding; the header is found again. */
    void chooseEncoding(Charset encoding) throws InputException;

    /** Everything that the file can be taken for: what it seems to be comes first. */
    List<IntakeTarget> targets();

    /** What the file is taken for; {@code null} if neither name, header nor an earlier import tells it and the user has to. */
    @Nullable
    IntakeTarget target();

    /** Takes the file for something; its columns are found again. */
    void chooseTarget(IntakeTarget target) throws InputException;

    /**
     * Which column holds which field: required fields without column first, then in the official order.
     *
     * @throws IllegalStateException if there is no target
     */
    List<FieldColumn> mapping();

    /** Takes a column for a field, and for no other any more; column -1 leaves the field empty. */
    void map(int field, int column);

    /** Whether the columns are those that the user chose for the same header before. */
    boolean isRemembered();

    /** Forgets what was chosen for this header before and finds the columns again. */
    void forget() throws InputException;

    /** The name of the batches that the rows go to or that are made; empty for whichever there are of the day. */
    void nameBatches(String name);

    /**
     * Tells what the import would do: looks every row up in the store and checks it. Nothing is written.
     *
     * @throws IllegalStateException if there is no target
     * @throws java.util.concurrent.CancellationException if {@code progress} ended it
     */
    DryRun dryRun(IntakeProgress progress) throws InputException, StoreException;

    /**
     * Does what the last dry run told, in one change set, and remembers the columns for this header.
     *
     * @throws IllegalStateException if something was chosen since the last dry run, or there was none
     * @throws InputException if the file, or what the store holds, is different from what the dry run saw
     * @throws ConflictException if somebody else came before; nothing was written
     * @throws java.util.concurrent.CancellationException if {@code progress} ended it; nothing was written
     */
    IntakeResult execute(IntakeProgress progress) throws InputException, StoreException, ConflictException;
}
