package org.laurea.degree;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.laurea.core.row.RowSource;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Messages;
import org.laurea.degree.internal.photo.PhotoFile;

/** Checks a folder of photos against the specification and against the records of a batch. */
public final class PhotoCheck {

    private static final Comparator<PhotoFinding> ORDER = Comparator
            .comparingInt((PhotoFinding finding) -> finding.row() == 0 ? Integer.MAX_VALUE : finding.row())
            .thenComparing(PhotoFinding::file).thenComparing(PhotoFinding::problem);

    private final Messages messages = Messages.beside(PhotoFile.class);
    private final Map<String, Integer> rows = new LinkedHashMap<>();
    private final List<PhotoFinding> findings = new ArrayList<>();

    private PhotoCheck() {}

    /**
     * Checks the files that lie in a folder; folders in it and hidden files are left out.
     *
     * @param folder the folder
     * @param records the records, one text a field
     * @param idField the index of the ID number among the fields
     */
    public static PhotoReport check(Path folder, RowSource records, int idField) throws IOException, InputException {
        PhotoCheck check = new PhotoCheck();
        records.forEach(row -> {
            String number = row.text(idField).toUpperCase(Locale.ROOT);
            if (!number.isEmpty()) {
                check.rows.putIfAbsent(number, row.number());
            }
        });
        return check.check(files(folder));
    }

    private static List<PhotoFile> files(Path folder) throws IOException {
        List<PhotoFile> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                boolean ofTheSystem = name.startsWith(".") || "Thumbs.db".equalsIgnoreCase(name)
                        || "desktop.ini".equalsIgnoreCase(name);
                if (Files.isRegularFile(entry) && !ofTheSystem) {
                    files.add(new PhotoFile(entry, name));
                }
            }
        }
        files.sort(Comparator.comparing(PhotoFile::name));
        return files;
    }

    private PhotoReport check(List<PhotoFile> files) throws IOException {
        Map<String, String> seen = new TreeMap<>();
        for (PhotoFile file : files) {
            int row = rows.getOrDefault(file.number(), 0);
            if (row == 0) {
                add(PhotoProblem.SURPLUS, row, file.name(), List.of());
            }
            if (seen.put(file.number(), file.name()) != null) {
                add(PhotoProblem.TWICE, row, file.name(), List.of());
            }
            List<PhotoFile.Found> problems = row == 0 ? List.of() : file.problems();
            for (PhotoFile.Found found : problems) {
                add(found.problem(), row, file.name(), found.arguments());
            }
        }
        rows.forEach((number, row) -> {
            if (!seen.containsKey(number)) {
                add(PhotoProblem.MISSING, row, number + ".jpg", List.of());
            }
        });
        findings.sort(ORDER);
        return new PhotoReport(rows.size(), files.size(), List.copyOf(findings));
    }

    private void add(PhotoProblem problem, int row, String file, List<String> arguments) {
        findings.add(new PhotoFinding(problem, row, file,
                messages.text(problem.name().toLowerCase(Locale.ROOT), arguments.toArray())));
    }
}
