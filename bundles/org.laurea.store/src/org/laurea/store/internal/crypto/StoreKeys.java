package org.laurea.store.internal.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** The keys of an encrypted store. All come from one passphrase, and none tells anything of another. */
public final class StoreKeys implements AutoCloseable {

    /** How many bytes a check has. */
    public static final int CHECK = 32;

    private static final int KEY_BITS = 256;

    private final byte[] journal;
    private final byte[] index;
    private final byte[] check;

    private StoreKeys(byte[] root) throws GeneralSecurityException {
        this.journal = derive(root, "laurea journal");
        this.index = derive(root, "laurea index");
        this.check = derive(root, "laurea check");
    }

    /** The keys for a passphrase, which is left to the caller to wipe. */
    public static StoreKeys of(char[] passphrase, KeyRecipe recipe) {
        PBEKeySpec spec = new PBEKeySpec(passphrase, recipe.salt(), recipe.iterations(), KEY_BITS);
        byte[] root = new byte[0];
        try {
            root = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
            return new StoreKeys(root);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            spec.clearPassword();
            Arrays.fill(root, (byte) 0);
        }
    }

    private static byte[] derive(byte[] root, String purpose) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(root, "HmacSHA256"));
        return mac.doFinal(purpose.getBytes(StandardCharsets.US_ASCII));
    }

    /** The cipher of the journal; of no use after {@link #close()}. */
    public PayloadCipher journalCipher() {
        return new GcmCipher(journal);
    }

    /** The password of the encrypted index, as hexadecimal digits; the caller wipes it. */
    public char[] indexPassword() {
        char[] password = new char[index.length * 2];
        for (int i = 0; i < index.length; i++) {
            password[2 * i] = HexFormat.of().toHighHexDigit(index[i]);
            password[2 * i + 1] = HexFormat.of().toLowHexDigit(index[i]);
        }
        return password;
    }

    /** {@value #CHECK} bytes by which a wrong passphrase is recognised; stored in the open. */
    public byte[] check() {
        return check.clone();
    }

    @Override
    public void close() {
        Arrays.fill(journal, (byte) 0);
        Arrays.fill(index, (byte) 0);
    }
}
