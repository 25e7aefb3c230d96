package org.laurea.codes.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.codes.CodeTableImport;
import org.laurea.codes.ImportMode;
import org.laurea.codes.ImportResult;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Messages;

/** Takes the administrator's files over into a folder, each as a whole or not at all. */
public final class LocalImport implements CodeTableImport {

    private static final String CSV = ".csv";

    private final Path folder;
    private final Manifest manifest = new Manifest();
    private final Messages messages = Messages.beside(LocalImport.class);

    /** An import into {@code folder}, which is made when it is needed. */
    public LocalImport(Path folder) {
        this.folder = folder;
    }

    @Override
    public ImportResult importFile(Path csv, @Nullable String table, ImportMode mode) throws InputException {
        FileFormat format = format(csv, table);
        LocalRows rows = read(csv, format);
        new LocalCheck(rows, format, messages).run();
        LocalFolder local = new LocalFolder(folder);
        Path replaced = local.replaced(format.table());
        Path added = local.added(format.table());
        LocalRows all = rows;
        boolean whole = mode == ImportMode.REPLACE || replaced != null;
        Path own = replaced != null ? replaced : added;
        if (mode == ImportMode.ADD && own != null) {
            all = read(own, format).with(rows, format.key());
        }
        String name = whole ? LocalFolder.replacedName(format.table()) : LocalFolder.addedName(format.table());
        try {
            Path file = write(name, all.asCsv());
            if (whole) {
                Files.deleteIfExists(folder.resolve(LocalFolder.addedName(format.table())));
            }
            return new ImportResult(format.table(), mode, rows.rows().size(), file);
        } catch (IOException e) {
            throw new InputException(messages.text("import.write", folder), e);
        }
    }

    private LocalRows read(Path csv, FileFormat format) throws InputException {
        return LocalRows.of(LocalText.of(csv, messages), format, messages);
    }

    private FileFormat format(Path csv, @Nullable String table) throws InputException {
        if (table != null) {
            return known(table);
        }
        String name = String.valueOf(csv.getFileName()).toLowerCase(Locale.ROOT);
        String base = name.endsWith(CSV) ? name.substring(0, name.length() - CSV.length()) : name;
        FileFormat shipped = manifest.byFile().get(base + CSV);
        if (shipped == null && !manifest.has(base)) {
            throw new InputException(messages.text("import.unnamed", name, String.join(", ", manifest.ids())));
        }
        return known(shipped == null ? base : shipped.table());
    }

    private FileFormat known(String table) throws InputException {
        if (!manifest.has(table)) {
            throw new InputException(messages.text("import.unknown", table, String.join(", ", manifest.ids())));
        }
        return manifest.files(table).get(0);
    }

    private Path write(String name, String text) throws IOException {
        Files.createDirectories(folder);
        Path half = Files.createTempFile(folder, name, ".part");
        try {
            try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            return Files.move(half, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    @Override
    public boolean restore(String table) throws InputException {
        String id = known(table).table();
        try {
            boolean replaced = Files.deleteIfExists(folder.resolve(LocalFolder.replacedName(id)));
            boolean added = Files.deleteIfExists(folder.resolve(LocalFolder.addedName(id)));
            return replaced || added;
        } catch (IOException e) {
            throw new InputException(messages.text("import.write", folder), e);
        }
    }
}
