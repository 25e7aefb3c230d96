package org.laurea.hub.internal.web;

import java.util.Set;

import org.laurea.core.seal.Holder.Role;

/** Who may call. */
public enum Access {

    /** Whoever has a key with a certificate, even one that the hub does not know: there is nothing to see but how the hub does. */
    OPEN(Set.of()),
    /** The people of a unit, and hubs. */
    ANY(Set.of(Role.OPERATOR, Role.LEADER, Role.HUB)),
    /** Who sends packages. */
    SENDER(Set.of(Role.OPERATOR, Role.HUB)),
    /** Hubs below. */
    HUB(Set.of(Role.HUB));

    private final Set<Role> roles;

    Access(Set<Role> roles) {
        this.roles = roles;
    }

    boolean allows(Role role) {
        return roles.contains(role);
    }
}
