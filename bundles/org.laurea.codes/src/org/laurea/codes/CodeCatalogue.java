package org.laurea.codes;

import java.util.List;

/** What is known of the code tables themselves: their titles, their origin, what is doubtful in them. A service. */
public interface CodeCatalogue {

    /** All tables in alphabetical order of their ids. */
    List<TableInfo> tables();

    /**
     * The table with this id.
     *
     * @throws IllegalArgumentException if there is none
     */
    TableInfo info(String id);
}
