package org.laurea.sync.pack;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.data.ScratchFolder;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Seals;
import org.laurea.core.seal.Suite;
import org.laurea.sync.FormatException;
import org.laurea.sync.FormatException.Fault;
import org.laurea.sync.FormatException.Part;
import org.laurea.sync.content.ContentHead;
import org.laurea.sync.content.ContentSummary;
import org.laurea.sync.content.ContentWriter;

/**
 * A package being made: the content, further files, the manifest, its signatures, the end. It is there whole when {@link #finish}
 * returns, forced to disk, and not at all before; closing removes what was not finished. One thread.
 */
public final class Packing implements Closeable {

    private final Seals seals;
    private final Suite suite;
    private final byte[] key;
    private final Path place;
    private final ScratchFolder scratch;
    private final Path folder;
    private final PieceSealer sealer;
    private final List<PackedFile> files = new ArrayList<>();
    private @Nullable ContentSummary content;

    Packing(Seals seals, Suite suite, byte[] key, Path place, int threads) throws IOException {
        this.seals = seals;
        this.suite = suite;
        this.key = key;
        this.place = place;
        scratch = ScratchFolder.make(place.getParent());
        folder = Files.createDirectory(scratch.path().resolve("package"));
        sealer = new PieceSealer(seals.chunks(suite, key), () -> seals.digest(suite),
                Files.createDirectory(folder.resolve(PackageNames.CHUNKS)), threads);
    }

    /**
     * Packs the content; comes first.
     *
     * @return what it comes to, its id among it
     */
    public <X extends Exception> ContentSummary content(ContentHead head, ContentBody<X> body) throws IOException, X {
        if (!files.isEmpty()) {
            throw new IllegalStateException("the content comes first and once");
        }
        ContentSummary summary;
        List<PackedChunk> chunks;
        try (PieceOutput pieces = sealer.begin()) {
            OutputStream out = new BufferedOutputStream(new Deflated(pieces));
            ContentWriter writer = new ContentWriter(out, head, seals);
            body.writeTo(writer);
            summary = writer.finish();
            out.close();
            chunks = pieces.chunks();
        }
        content = summary;
        files.add(new PackedFile(PackedFile.CONTENT, Coding.DEFLATE, summary.size(), summary.id().hex(),
                summary.sha256(), chunks));
        return summary;
    }

    /** Packs a further file, as it is. */
    public void file(String name, InputStream in) throws IOException {
        MessageDigest sm3 = seals.digest(Suite.SM);
        MessageDigest sha256 = seals.digest(Suite.INTERNATIONAL);
        long size = 0;
        try (PieceOutput pieces = sealer.begin()) {
            byte[] buffer = new byte[1 << 16];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                sm3.update(buffer, 0, count);
                sha256.update(buffer, 0, count);
                pieces.write(buffer, 0, count);
                size += count;
            }
            pieces.close();
            HexFormat hex = HexFormat.of();
            files.add(new PackedFile(name, Coding.IDENTITY, size, hex.formatHex(sm3.digest()),
                    hex.formatHex(sha256.digest()), pieces.chunks()));
        }
    }

    /** The manifest of what was packed, to be signed. */
    public Manifest manifest(PackageFacts facts) {
        @Nullable
        ContentSummary packed = content;
        if (packed == null || facts.suite() != suite) {
            throw new IllegalStateException("no content, or another suite");
        }
        return new Manifest(packed.id(), packed.head().kind(), packed.head().unit(), packed.head().records(), facts,
                key.clone(), files);
    }

    /**
     * Ends the package.
     *
     * @param signed the signed manifest
     * @param recipient the encryption certificate of the hub
     * @param hub the code of the hub
     * @throws FormatException MISMATCH if what is signed is not a manifest of what was packed
     */
    public void finish(byte[] signed, X509Certificate recipient, String hub) throws IOException, SealException {
        Manifest manifest = Manifest.read(seals.contentOf(signed));
        if (!manifest.files().equals(files) || !Arrays.equals(manifest.key(), key)) {
            throw new FormatException(Fault.MISMATCH, Part.MANIFEST, "files");
        }
        byte[] sealed = seals.seal(signed, recipient);
        Durable.write(folder.resolve(PackageNames.MANIFEST), sealed);
        Durable.write(folder.resolve(PackageNames.LABEL), new Label(manifest.id(), hub).bytes());
        Durable.forceFolder(folder.resolve(PackageNames.CHUNKS));
        Durable.forceFolder(folder);
        Files.move(folder, place, StandardCopyOption.ATOMIC_MOVE);
        Durable.forceFolder(place.getParent());
    }

    @Override
    public void close() throws IOException {
        try {
            sealer.close();
        } finally {
            Arrays.fill(key, (byte) 0);
            scratch.close();
        }
    }
}
