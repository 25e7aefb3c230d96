package org.laurea.sync.pack;

/**
 * A leader's yes by a code that the hub gave him for exactly this package.
 *
 * @param leader his account
 * @param code the code
 */
public record Authorisation(String leader, String code) {

    @Override
    public String toString() {
        return "Authorisation[leader=" + leader + ']';
    }
}
