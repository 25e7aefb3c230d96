package org.laurea.hub.internal;

import java.lang.reflect.Proxy;
import java.security.MessageDigest;

import org.laurea.core.seal.Seals;

/** Seals that only digest, both suites with SHA-256: enough where nothing is signed. */
public final class Digests {

    private Digests() {}

    /** The service. */
    public static Seals seals() {
        return (Seals) Proxy.newProxyInstance(Digests.class.getClassLoader(), new Class<?>[] {Seals.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("digest")) {
                        return MessageDigest.getInstance("SHA-256");
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
