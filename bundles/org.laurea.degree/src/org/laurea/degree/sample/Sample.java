package org.laurea.degree.sample;

import java.util.List;
import java.util.function.Consumer;

import org.laurea.core.row.RowSource;

/** Generated records with planted mistakes. Everything is made while it is read and takes no memory to speak of. */
public interface Sample {

    /** The text of each header cell; the header is row 1. */
    List<String> headers();

    /** The data rows, from row 2 on. */
    RowSource rows();

    /** How many data rows there are. */
    int size();

    /** Gives every finding that the mistakes cause, in the order of the report, those that need registers among them. */
    void expected(Consumer<ExpectedFinding> sink);

    /** The registers that the rules of the category look into. */
    List<SampleRegister> registers();
}
