package org.laurea.validation.internal;

import java.util.Arrays;
import java.util.function.IntSupplier;

import org.laurea.core.row.CellKind;
import org.laurea.core.row.Columns;
import org.laurea.core.row.Row;
import org.laurea.validation.CellReader;
import org.laurea.validation.RowCheck;

/** Takes the rows of a chunk through the stages that need one row at a time. Belongs to one thread. */
final class RowChecker {

    private static final String EMPTY_ROW = "ROW-01";

    private final PlanShape shape;
    private final Columns columns;
    private final CellReader[] readers;
    private final boolean[] keeps;
    private final int fields;
    private final long missing;
    private final ChunkRow view;
    private final RowReporter reporter;
    private final String[] lastRaw;
    private final String[] lastText;
    private final boolean[] lastOrdinary;

    RowChecker(PlanShape shape, Columns columns, CellReader[] readers, IntSupplier usualDay, Chunk any) {
        this.shape = shape;
        this.columns = columns;
        this.readers = readers;
        this.fields = readers.length;
        this.keeps = new boolean[fields];
        for (int field = 0; field < fields; field++) {
            keeps[field] = readers[field].keepsOrdinary();
        }
        this.view = new ChunkRow(shape, columns, usualDay, any);
        this.reporter = new RowReporter(shape, columns, view, any, shape.checks.get(0));
        this.lastRaw = new String[fields];
        this.lastText = new String[fields];
        this.lastOrdinary = new boolean[fields];
        Arrays.fill(lastRaw, "");
        Arrays.fill(lastText, "");
        long absent = 0;
        for (int field = 0; field < fields; field++) {
            if (columns.of(field) < 0) {
                absent |= 1L << field;
            }
        }
        this.missing = absent;
    }

    void check(Chunk chunk) {
        int previous = chunk.previousRow;
        for (int index = 0; index < chunk.size; index++) {
            Row row = chunk.row(index);
            if (previous > 0 && row.number() > previous + 1) {
                reportEmptyRows(chunk, previous + 1, row.number());
            }
            previous = row.number();
            check(chunk, index, row);
        }
    }

    /** Checks one row; that rows before it are missing is no finding here. */
    void check(Chunk chunk, int index, Row row) {
        read(chunk, index, row);
        check(chunk, index, row.number());
    }

    private void reportEmptyRows(Chunk chunk, int from, int to) {
        CompiledCheck check = shape.fileCheck(EMPTY_ROW);
        for (int number = from; number < to; number++) {
            chunk.findings.write(number, -1, check.index(), -1, null, "", RowReporter.NO_ARGUMENTS);
            chunk.countByCheck[check.index()]++;
        }
    }

    private void read(Chunk chunk, int index, Row row) {
        long empty = 0;
        long typed = 0;
        long changed = 0;
        long ordinary = 0;
        int base = index * fields;
        for (int field = 0; field < fields; field++) {
            int column = columns.of(field);
            String raw = row.text(column);
            CellKind kind = row.isPlain() ? CellKind.TEXT : row.kind(column);
            String text;
            boolean plain;
            if (kind == CellKind.TEXT && raw == lastRaw[field]) {
                text = lastText[field];
                plain = lastOrdinary[field];
            } else {
                plain = isOrdinary(raw);
                text = plain && keeps[field] && kind == CellKind.TEXT && !isPadded(raw) ? raw
                        : readers[field].read(raw, kind);
                plain = text == raw ? plain : isOrdinary(text);
                if (kind == CellKind.TEXT) {
                    lastRaw[field] = raw;
                    lastText[field] = text;
                    lastOrdinary[field] = plain;
                } else if (kind != CellKind.EMPTY) {
                    typed |= 1L << field;
                }
            }
            chunk.texts[base + field] = text;
            if (text.isEmpty()) {
                empty |= 1L << field;
            } else if (plain) {
                ordinary |= 1L << field;
            }
            if (text != raw && !text.equals(raw)) {
                changed |= 1L << field;
            }
        }
        chunk.empty[index] = empty;
        chunk.typed[index] = typed;
        chunk.changed[index] = changed;
        chunk.ordinary[index] = ordinary;
        chunk.spoilt[index] = missing;
    }

    private static boolean isPadded(String text) {
        return !text.isEmpty() && (text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ');
    }

    private static boolean isOrdinary(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7E ? (c < 0x4E00 || c > 0x9FA5) && (c < 0xFF1A || c > 0xFF1F) : c < 0x20) {
                return false;
            }
        }
        return true;
    }

    private void check(Chunk chunk, int index, int number) {
        view.moveTo(chunk, index);
        reporter.begin(chunk, number);
        long empty = chunk.empty[index];
        for (int stage = 0; stage < shape.rowChecks.length; stage++) {
            long spoilt = chunk.spoilt[index];
            reporter.beginStage(spoilt);
            for (CompiledCheck check : shape.rowChecks[stage]) {
                if (!check.isSilent(empty, spoilt)) {
                    reporter.current(check);
                    ((RowCheck) check.check()).check(view, reporter);
                }
            }
            if (shape.spoils[stage]) {
                chunk.spoilt[index] = spoilt | reporter.errorsOfStage();
            }
        }
        chunk.hasError[index] = reporter.end();
    }
}
