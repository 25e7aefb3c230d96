package org.laurea.store.internal.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.CRC32C;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.StoreException;
import org.laurea.store.internal.crypto.KeyRecipe;
import org.laurea.store.internal.crypto.StoreKeys;

/**
 * The first 128 bytes of a journal file, big-endian: magic (8), format (4), 1 if encrypted else 0 (4), id (16), iterations (4),
 * salt (16), key check (32), zeros (40), CRC-32C of all before it (4).
 *
 * @param id the id of the journal, random
 * @param recipe how the keys come from the passphrase, {@code null} if the journal is not encrypted
 * @param check recognises the keys; zeros if the journal is not encrypted
 */
record JournalHeader(UUID id, @Nullable KeyRecipe recipe, byte[] check) {

    static final int SIZE = 128;
    static final int FORMAT = 1;

    private static final byte[] MAGIC = "LAUREA-J".getBytes(StandardCharsets.US_ASCII);
    private static final int CRC_AT = SIZE - Integer.BYTES;

    /** The header of a new journal that is not encrypted. */
    static JournalHeader plain() {
        return new JournalHeader(UUID.randomUUID(), null, new byte[StoreKeys.CHECK]);
    }

    /** The header of a new journal that is encrypted with these keys. */
    static JournalHeader encrypted(KeyRecipe recipe, StoreKeys keys) {
        return new JournalHeader(UUID.randomUUID(), recipe, keys.check());
    }

    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(SIZE);
        KeyRecipe used = recipe;
        bytes.put(MAGIC).putInt(FORMAT).putInt(used == null ? 0 : 1);
        bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        bytes.putInt(used == null ? 0 : used.iterations()).put(used == null ? new byte[KeyRecipe.SALT] : used.salt());
        bytes.put(check).putInt(CRC_AT, crc(bytes.array()));
        return bytes.array();
    }

    /** Where the hash chain begins: at the SHA-256 of the header. */
    byte[] hash() {
        return Chain.sha256().digest(bytes());
    }

    /** The header that {@code array} holds; {@code file} is for messages. */
    static JournalHeader of(byte[] array, Path file) throws StoreException {
        ByteBuffer bytes = ByteBuffer.wrap(array);
        if (array.length != SIZE || bytes.getInt(CRC_AT) != crc(array)
                || !Arrays.equals(MAGIC, Arrays.copyOf(array, MAGIC.length))) {
            throw JournalTrouble.header(file);
        }
        int format = bytes.position(MAGIC.length).getInt();
        if (format != FORMAT) {
            throw JournalTrouble.newer(file, format, FORMAT);
        }
        boolean isEncrypted = bytes.getInt() == 1;
        UUID id = new UUID(bytes.getLong(), bytes.getLong());
        int iterations = bytes.getInt();
        byte[] salt = new byte[KeyRecipe.SALT];
        byte[] check = new byte[StoreKeys.CHECK];
        bytes.get(salt).get(check);
        return new JournalHeader(id, isEncrypted ? new KeyRecipe(iterations, salt) : null, check);
    }

    private static int crc(byte[] array) {
        CRC32C crc = new CRC32C();
        crc.update(array, 0, Math.min(CRC_AT, array.length));
        return (int) crc.getValue();
    }
}
