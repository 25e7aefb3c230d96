package org.laurea.workbench.internal.export;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.degree.PlatformHeaders;
import org.laurea.exchange.FileForm;

/** What is to be handed out, and where. */
public sealed interface ExportWish {

    /** The file or folder. */
    Path out();

    /** All records as a table. */
    record Table(FileForm form, Path out) implements ExportWish {}

    /** A workbook with every finding marked; in the clerk's own workbook if one is given. */
    record Annotated(@Nullable Path workbook, Path out) implements ExportWish {}

    /** The files that the platform takes, into a folder. */
    record Platform(PlatformHeaders headers, Path out) implements ExportWish {}

    /** The records with errors alone. */
    record Rejected(Path out) implements ExportWish {}

    /** The photos of a folder compared with the records. */
    record Photos(Path out) implements ExportWish {}
}
