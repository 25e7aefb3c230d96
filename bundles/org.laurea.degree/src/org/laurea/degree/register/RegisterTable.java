package org.laurea.degree.register;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.laurea.core.row.Row;
import org.laurea.core.row.RowSink;
import org.laurea.core.row.RowSource;
import org.laurea.core.text.InputException;
import org.laurea.degree.index.RowPacker;
import org.laurea.validation.Register;
import org.laurea.validation.Registers;

/**
 * A register read into memory: some tens of bytes a row, and an index for each column that is asked for, made on first use.
 * Look-ups are safe from several threads.
 */
public final class RegisterTable implements RowSource {

    private final List<String> columns;
    private final RowPacker packer;
    private final Map<String, RegisterIndex> indexes = new HashMap<>();
    private byte[][] rows = new byte[16][];
    private int[] numbers = new int[16];
    private int size;

    private RegisterTable(List<String> columns) {
        this.columns = List.copyOf(columns);
        this.packer = new RowPacker(columns.size());
    }

    /**
     * Reads all rows.
     *
     * @param columns the codes of the columns that {@code rows} has
     * @throws InputException if the source turns out to be unreadable
     */
    public static RegisterTable read(List<String> columns, RowSource rows) throws InputException {
        RegisterTable table = new RegisterTable(columns);
        String[] texts = new String[columns.size()];
        rows.forEach(row -> {
            for (int column = 0; column < texts.length; column++) {
                texts[column] = row.text(column);
            }
            table.add(row.number(), texts);
        });
        return table;
    }

    /**
     * The register with this name, if it was given. A register whose rows are a table already is not read again.
     *
     * @throws IllegalArgumentException if its rows cannot be read
     */
    public static Optional<RegisterTable> of(Registers registers, String name) {
        return registers.named(name).map(RegisterTable::of);
    }

    private static RegisterTable of(Register register) {
        if (register.rows() instanceof RegisterTable table) {
            return table;
        }
        try {
            return read(register.columns(), register.rows());
        } catch (InputException e) {
            throw new IllegalArgumentException("register " + register.name() + " cannot be read", e);
        }
    }

    private void add(int number, String[] texts) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * size);
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size] = number;
        rows[size++] = packer.pack(texts);
    }

    /** How many rows there are. */
    public int size() {
        return size;
    }

    /** The codes of the columns. */
    public List<String> columns() {
        return columns;
    }

    /** The text of a row, the first being 0, in a column; empty if the register does not have the column. */
    public String text(int row, String column) {
        return text(row, columns.indexOf(column));
    }

    /** The text of a row in a column by its index; empty for index -1. */
    public String text(int row, int column) {
        String text = column < 0 ? null : packer.text(rows[row], column);
        return text == null ? "" : text;
    }

    /** Whether a row holds {@code text} in a column by its index; a column of index -1 holds empty text. */
    public boolean is(int row, int column, String text) {
        return column < 0 ? text.isEmpty() : packer.is(rows[row], column, text);
    }

    /** The index of a column. */
    public synchronized RegisterIndex index(String column) {
        RegisterIndex known = indexes.get(column);
        if (known == null) {
            known = new RegisterIndex(this, columns.indexOf(column));
            indexes.put(column, known);
        }
        return known;
    }

    @Override
    public void forEach(RowSink sink) {
        for (int row = 0; row < size; row++) {
            sink.accept(new Row(numbers[row], packer.unpack(rows[row]), null));
        }
    }
}
