package org.laurea.hub.internal.filing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.RowSource;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.degree.Channel;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.RegisterFiles;
import org.laurea.validation.Register;
import org.laurea.validation.Registers;

/**
 * The registers of a hub: those of its folder, read anew when they change, and what it has filed itself. A certificate number that
 * was filed here is known even if no register of filed records was given.
 */
public final class HubRegisters {

    private final @Nullable Path folder;
    private final FiledHere filed;
    private Registers known = Registers.none();
    private List<String> seen = List.of();

    /**
     * Registers.
     *
     * @param folder {@code null} if the hub has none
     */
    public HubRegisters(@Nullable Path folder, FiledHere filed) {
        this.folder = folder;
        this.filed = filed;
    }

    RecordStore store() {
        return filed.store();
    }

    Registers forBatch(DegreeCategory category, RowSource rows) throws InputException, StoreException {
        return forAmended(category, rows, Set.of());
    }

    /** The same for records that are filed already: they are not among those that they are compared with. */
    Registers forAmended(DegreeCategory category, RowSource rows, Set<UUID> amended)
            throws InputException, StoreException {
        Registers given = given();
        boolean isComplete = given.named(FiledHere.NAME).isPresent();
        boolean isSupplement = category.channel() == Channel.MINOR || category.channel() == Channel.JOINT;
        if (!isComplete && isSupplement) {
            // Its main degrees were filed elsewhere: what was filed here alone would make every one of them unknown.
            return given;
        }
        List<Register> all = new ArrayList<>(given.given());
        all.removeIf(register -> register.name().equals(FiledHere.NAME));
        all.add(filed.register(category, rows, given, amended));
        all.sort(Comparator.comparing(Register::name));
        return new Registers(all);
    }

    /**
     * Reads what is given, so that a folder that cannot be read is known before the first package comes.
     *
     * @throws InputException if it cannot be read
     */
    public void load() throws InputException {
        read();
    }

    private Registers given() {
        try {
            return read();
        } catch (InputException e) {
            throw new IllegalStateException("the registers were spoilt since the hub started", e);
        }
    }

    private synchronized Registers read() throws InputException {
        Path place = folder;
        if (place == null) {
            return known;
        }
        if (!Files.isDirectory(place)) {
            return RegisterFiles.load(place);
        }
        List<String> now = look(place);
        if (!now.equals(seen)) {
            known = RegisterFiles.load(place);
            seen = now;
        }
        return known;
    }

    /** Names, sizes and times of the files: if these are the same, so are the registers. */
    private static List<String> look(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(HubRegisters::told).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String told(Path file) {
        try {
            return file.getFileName() + " " + Files.size(file) + ' ' + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
