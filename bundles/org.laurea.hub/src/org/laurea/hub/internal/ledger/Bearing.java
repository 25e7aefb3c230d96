package org.laurea.hub.internal.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.laurea.sync.PackageId;

/**
 * What a package has to do with decisions.
 *
 * @param office the office that has to decide on it, by its code; empty if nobody has to
 * @param about the package that it decides on; empty if it is no decision
 */
public record Bearing(Optional<String> office, Optional<PackageId> about) {

    /** Nothing. */
    public static final Bearing NONE = new Bearing(Optional.empty(), Optional.empty());

    private static final String OFFICE = "office=";
    private static final String ABOUT = "about=";

    /** It waits for an office. */
    public static Bearing waitingFor(String office) {
        return new Bearing(Optional.of(office), Optional.empty());
    }

    /** It decides on a package. */
    public static Bearing decidingOn(PackageId id) {
        return new Bearing(Optional.empty(), Optional.of(id));
    }

    /** As arguments of a reason. */
    List<String> arguments() {
        List<String> said = new ArrayList<>();
        office.ifPresent(code -> said.add(OFFICE + code));
        about.ifPresent(id -> said.add(ABOUT + id.hex()));
        return said;
    }

    /** From the arguments of a reason. */
    static Bearing of(List<String> arguments) {
        return new Bearing(after(OFFICE, arguments), after(ABOUT, arguments).map(PackageId::new));
    }

    private static Optional<String> after(String start, List<String> arguments) {
        return arguments.stream().filter(one -> one.startsWith(start)).map(one -> one.substring(start.length()))
                .findFirst();
    }
}
