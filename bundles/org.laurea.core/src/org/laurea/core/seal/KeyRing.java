package org.laurea.core.seal;

import java.util.List;
import java.util.Optional;

import javax.net.ssl.X509KeyManager;

/** The keys of one account, open for as long as they are needed; closing wipes what is in memory of them. */
public interface KeyRing extends AutoCloseable {

    /** Where it was opened. */
    KeyPlace place();

    /** Every key with what is known of it, those without a certificate yet among them. */
    List<HeldKey> keys();

    /** The key that signs in a suite, the one whose certificate is valid longest. */
    Optional<SigningKey> signing(Suite suite);

    /** The keys that open what was sealed to this account, former ones among them. */
    List<DecryptionKey> decryption();

    /** The keys that show a hub who calls, or who the hub is. */
    X509KeyManager transport();

    @Override
    void close();
}
