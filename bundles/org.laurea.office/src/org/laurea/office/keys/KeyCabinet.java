package org.laurea.office.keys;

import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;

import org.laurea.core.seal.CertificateRequest;
import org.laurea.core.seal.Holder;
import org.laurea.core.seal.KeyPlace;
import org.laurea.core.seal.KeyPurpose;
import org.laurea.core.seal.KeyRing;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Suite;
import org.laurea.core.text.InputException;

/** The keys of the user of a data folder. PINs are wiped by the caller. */
public interface KeyCabinet {

    /** The kinds of places that keys can lie in: {@code pkcs12}, {@code pkcs11}, and those of installed drivers. */
    List<String> kinds();

    /** Where the keys lie; the file {@code keys/keys.p12} of the data folder unless another place was chosen. */
    KeyPlace place();

    /**
     * Chooses another place.
     *
     * @throws InputException if there is no driver for its kind, or the choice cannot be written
     */
    void choose(KeyPlace place) throws InputException;

    /** Opens the keys. */
    KeyRing open(char[] pin) throws SealException, InputException;

    /** Opens the keys of somebody else, such as the leader. */
    KeyRing open(KeyPlace place, char[] pin) throws SealException, InputException;

    /**
     * The keys that an account needs: one that signs, one that opens, one that shows a hub who calls. Those of the suite
     * {@code SM} are two of SM2 and one of P-256.
     */
    List<KeyPurpose> needed(Suite suite);

    /** Makes keys and asks for their certificates. */
    List<CertificateRequest> request(char[] pin, Holder holder, Collection<KeyPurpose> purposes)
            throws SealException, InputException;

    /**
     * Takes in the certificates that an authority issued.
     *
     * @return how many keys got one
     */
    int install(char[] pin, Collection<X509Certificate> certificates) throws SealException, InputException;

    /** Whom the office believes. */
    TrustFolder trust();
}
