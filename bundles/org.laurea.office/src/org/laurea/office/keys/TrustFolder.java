package org.laurea.office.keys;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

import org.laurea.core.seal.SealException;
import org.laurea.core.seal.TrustAnchors;
import org.laurea.core.text.InputException;

/**
 * Whom an office believes: the folder {@code trust} of its data folder with certificates and revocation lists in DER or PEM. An
 * administrator may put files there by hand.
 */
public interface TrustFolder {

    /**
     * The anchors. Where there is a revocation list, no certificate is believed whose status it leaves open.
     *
     * @throws SealException if a file is not what it should be
     * @throws InputException if a file cannot be read
     */
    TrustAnchors anchors() throws SealException, InputException;

    /**
     * Takes in authorities and revocation lists; a newer list takes the place of an older one of the same authority.
     *
     * @param encoded certificates or a list, in DER or PEM; certificates that are not self-signed are left out
     * @return how many were new
     */
    int add(byte[] encoded) throws SealException, InputException;

    /** The certificates of the hub that packages are sealed to; empty before the first word with it. */
    List<X509Certificate> hub() throws SealException, InputException;

    /** The address of the hub, {@code https://host:port}; empty before one was chosen. */
    Optional<URI> address() throws InputException;

    /** Chooses the address of the hub. */
    void choose(URI address) throws InputException;

    /** Keeps the certificates of the hub. */
    void keepHub(List<X509Certificate> certificates) throws SealException, InputException;
}
