package org.laurea.workbench.internal.export;

import java.util.Locale;

/** The kinds of things that are handed out. */
enum ExportKind {
    XLSX("xlsx"), CSV("csv"), DBF("dbf"), XLS("xls"), ANNOTATED("xlsx"), RETURN("xlsx"), REJECTED("xlsx"), PLATFORM("");

    private final String extension;

    ExportKind(String extension) {
        this.extension = extension;
    }

    /** The extension of the file, empty for a folder. */
    String extension() {
        return extension;
    }

    boolean isFolder() {
        return extension.isEmpty();
    }

    String key() {
        return "kind." + name().toLowerCase(Locale.ROOT);
    }
}
