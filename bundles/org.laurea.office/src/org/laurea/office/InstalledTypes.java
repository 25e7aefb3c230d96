package org.laurea.office;

import java.util.List;
import java.util.Optional;

import org.laurea.degree.DegreeCategory;

/** A service: the record types whose modules are installed, in the order of the official list, an institution's own after them. */
public interface InstalledTypes {

    /** All of them, at this moment. */
    List<DegreeCategory> all();

    /** The one with this id, such as {@code regular}. */
    default Optional<DegreeCategory> named(String id) {
        return all().stream().filter(type -> type.id().equals(id)).findFirst();
    }
}
