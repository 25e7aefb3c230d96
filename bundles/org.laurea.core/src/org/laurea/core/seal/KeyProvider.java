package org.laurea.core.seal;

import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A kind of place for keys: a file, a token, a card. Every service of this type is offered; a driver for tokens of GM/T 0016 (SKF)
 * is one more. The caller wipes a PIN that it hands over.
 */
public interface KeyProvider {

    /** The kind of place, as in {@link KeyPlace#kind()}. */
    String kind();

    /** The keys that can be made and kept there. */
    Set<KeyPurpose> makes();

    /**
     * Opens the keys of a place.
     *
     * @throws SealException PIN, LOCKED, UNREACHABLE or MALFORMED
     */
    KeyRing open(KeyPlace place, char[] pin) throws SealException;

    /**
     * Makes keys, beside those that are there, and asks for their certificates; a file is made if there is none.
     *
     * @param holder whose keys they will be
     */
    List<CertificateRequest> request(KeyPlace place, char[] pin, Holder holder, Collection<KeyPurpose> purposes)
            throws SealException;

    /**
     * Takes in what an authority answered: each certificate goes to the key it belongs to. A renewed certificate leaves the former
     * one there for what was sealed to it.
     *
     * @param certificates in any order, those of the authorities among them
     * @return how many keys got a certificate
     * @throws SealException NO_KEY if none of them belongs to a key of the place
     */
    int install(KeyPlace place, char[] pin, Collection<X509Certificate> certificates) throws SealException;
}
