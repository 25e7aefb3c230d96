package org.laurea.sync;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.laurea.core.seal.Suite;
import org.laurea.testkit.seal.PlainSeals;

/** The stand-in with the real SM3, for what must come out as the protocol says. */
public final class Sm3Seals extends PlainSeals {

    private final BouncyCastleProvider provider = new BouncyCastleProvider();

    @Override
    public MessageDigest digest(Suite suite) {
        try {
            return suite == Suite.SM ? MessageDigest.getInstance("SM3", provider) : super.digest(suite);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
