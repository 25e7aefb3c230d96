package org.laurea.sync.pack;

import java.util.List;
import java.util.Optional;

import org.laurea.sync.FormatException;
import org.laurea.sync.PackageId;
import org.laurea.sync.PackageKind;

/**
 * What a package is made of, laurea-manifest/1. It is signed by the operator, and by the leader if no code is given, and sealed to
 * the hub: it holds the key of the pieces.
 *
 * @param id the id, SM3 of the content
 * @param kind what it says, as in the head of the content
 * @param unit the unit that sends it, as in the head of the content
 * @param records how many records, as in the head of the content
 * @param facts what else it says
 * @param key 16 bytes, the key of the pieces
 * @param files the files; the content is the first
 */
public record Manifest(PackageId id, PackageKind kind, String unit, long records, PackageFacts facts, byte[] key,
        List<PackedFile> files) {

    /** A manifest; the list is copied. */
    public Manifest {
        files = List.copyOf(files);
    }

    /** What is signed: JSON by RFC 8785. */
    public byte[] bytes() {
        return ManifestCodec.write(this);
    }

    /**
     * Reads what was signed.
     *
     * @throws FormatException MALFORMED, VERSION or LIMIT
     */
    public static Manifest read(byte[] bytes) throws FormatException {
        return ManifestCodec.read(bytes);
    }

    /** A file by its name. */
    public Optional<PackedFile> file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    /** All pieces of all files in order; the place of a piece here, from 0 on, is the number it is sealed under. */
    public List<PackedChunk> chunks() {
        return files.stream().flatMap(file -> file.chunks().stream()).toList();
    }

    @Override
    public String toString() {
        return "Manifest[" + id + ']';
    }
}
