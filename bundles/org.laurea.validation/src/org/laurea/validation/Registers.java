package org.laurea.validation;

import java.util.List;
import java.util.Optional;

/**
 * The registers that were given.
 *
 * @param given the registers, in alphabetical order of their names
 */
public record Registers(List<Register> given) {

    /** No register at all. */
    public static Registers none() {
        return new Registers(List.of());
    }

    /** The register with this name, if it was given. */
    public Optional<Register> named(String name) {
        for (Register register : given) {
            if (register.name().equals(name)) {
                return Optional.of(register);
            }
        }
        return Optional.empty();
    }

    /** The names of the registers that were given. */
    public List<String> names() {
        return given.stream().map(Register::name).toList();
    }
}
