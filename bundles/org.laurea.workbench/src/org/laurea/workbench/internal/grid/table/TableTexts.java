package org.laurea.workbench.internal.grid.table;

import java.util.List;

/** What the table tells in words. */
public interface TableTexts {

    /** The names of the fields. */
    List<String> names();

    /** What is told of a field at its header. */
    String column(int field);

    /** What is told of a cell, may be empty. */
    String cell(int position, int field);

    /** What is shown in an empty filter. */
    String filterHint();
}
