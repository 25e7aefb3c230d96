package org.laurea.validation.internal;

import java.util.List;

import org.laurea.validation.Finding;

/** Goes through one source of findings in report order. */
abstract class FindingCursor {

    /** The row of the finding at hand. */
    int row;
    /** Its place within the row. */
    long key;

    /** Moves to the next finding; tells whether there is one. */
    abstract boolean next();

    /** The finding at hand. */
    abstract Finding finding();

    static int compare(FindingCursor one, FindingCursor other) {
        return one.row != other.row ? Integer.compare(one.row, other.row) : Long.compare(one.key, other.key);
    }

    static FindingCursor ofFile(FileFindings file, FindingFactory factory) {
        return new FindingCursor() {
            private int index = -1;

            @Override
            boolean next() {
                if (++index >= file.count()) {
                    return false;
                }
                row = file.get(index).finding().row();
                key = file.get(index).key();
                return true;
            }

            @Override
            Finding finding() {
                return factory.of(file.get(index));
            }
        };
    }

    static FindingCursor ofRows(List<byte[]> packed, PlanShape shape, FindingFactory factory) {
        return new FindingCursor() {
            private int segment;
            private FindingReader reader = new FindingReader(new byte[0], 0, 0);

            @Override
            boolean next() {
                while (!reader.next()) {
                    if (segment == packed.size()) {
                        return false;
                    }
                    byte[] bytes = packed.get(segment++);
                    reader = new FindingReader(bytes, 0, bytes.length);
                }
                row = reader.row;
                key = FindingOrder.key(reader.column, shape.checks.get(reader.check).rank(),
                        shape.fieldRank(reader.field));
                return true;
            }

            @Override
            Finding finding() {
                return factory.of(reader);
            }
        };
    }

    static FindingCursor ofBatch(BatchFindings findings, FindingFactory factory) {
        return new FindingCursor() {
            private int index = -1;

            @Override
            boolean next() {
                if (++index >= findings.count()) {
                    return false;
                }
                row = findings.row(index);
                key = findings.key(index);
                return true;
            }

            @Override
            Finding finding() {
                return factory.of(findings.read(index));
            }
        };
    }
}
