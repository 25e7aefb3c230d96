package org.laurea.sync.pack;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.laurea.core.seal.Suite;
import org.laurea.sync.FormatException;
import org.laurea.sync.FormatException.Fault;
import org.laurea.sync.FormatException.Part;
import org.laurea.sync.PackageId;
import org.laurea.sync.PackageKind;
import org.laurea.sync.internal.json.Form;
import org.laurea.sync.internal.json.Json;
import org.laurea.sync.internal.json.JsonFault;
import org.laurea.sync.internal.json.MemberReader;
import org.laurea.sync.internal.json.Patterns;

/** A manifest as JSON. */
final class ManifestCodec {

    private static final Form FORM = new Form(Part.MANIFEST, "laurea-manifest/1", PackageLimits.MANIFEST);
    private static final Pattern FILE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._-]{0,127}");
    private static final Pattern KEY = Pattern.compile("[0-9A-Za-z+/]{21}[AQgw]==");
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z-]{4,64}");
    private static final Pattern SUITE = Pattern.compile("sm|international");
    private static final int MOST_REGISTERS = 100;

    private ManifestCodec() {}

    static byte[] write(Manifest manifest) {
        PackageFacts facts = manifest.facts();
        Json.Members object = FORM.begin().with("id", manifest.id().hex()).with("kind", manifest.kind().tag())
                .with("unit", manifest.unit()).with("records", manifest.records()).with("account", facts.account())
                .with("codes", facts.codes()).with("created", facts.created().toString())
                .with("registers", facts.registers()).with("suite", facts.suite().tag())
                .with("rules", new Json.Members().with("version", facts.rules()).with("sha256", facts.rulesSha256()))
                .with("key", Base64.getEncoder().encodeToString(manifest.key()))
                .with("files", new Json.Items(manifest.files().stream().map(ManifestCodec::file).toList()));
        facts.previous().ifPresent(id -> object.with("previous", id.hex()));
        facts.authorisation().ifPresent(
                yes -> object.with("authorisation",
                        new Json.Members().with("leader", yes.leader()).with("code", yes.code())));
        return FORM.bytes(object);
    }

    private static Json file(PackedFile file) {
        return new Json.Members().with("name", file.name()).with("coding", file.coding().tag())
                .with("size", file.size()).with("sm3", file.sm3()).with("sha256", file.sha256())
                .with("chunks", new Json.Items(file.chunks().stream()
                        .map(chunk -> new Json.Members().with("hash", chunk.hash()).with("size", chunk.size()))
                        .toList()));
    }

    static Manifest read(byte[] bytes) throws FormatException {
        return FORM.readCanonical(bytes, ManifestCodec::manifest);
    }

    private static Manifest manifest(MemberReader in) throws JsonFault, FormatException {
        List<PackedFile> files = files(in);
        PackageId id = new PackageId(in.text("id", Patterns.HASH));
        PackageKind kind = PackageKind.of(in.text("kind")).orElseThrow(() -> new JsonFault("kind"));
        if (files.isEmpty() || !files.get(0).name().equals(PackedFile.CONTENT)) {
            throw new JsonFault("files");
        }
        if (!files.get(0).sm3().equals(id.hex())) {
            throw new FormatException(Fault.MISMATCH, Part.MANIFEST, "id");
        }
        return new Manifest(id, kind, in.text("unit", Patterns.UNIT), in.number("records", 0, Long.MAX_VALUE),
                facts(in), Base64.getDecoder().decode(in.text("key", KEY)), files);
    }

    private static PackageFacts facts(MemberReader in) throws JsonFault {
        MemberReader rules = in.members("rules");
        PackageFacts facts = new PackageFacts(in.text("account", Patterns.NAME), authorisation(in),
                in.text("codes", Patterns.HASH), in.instant("created"), previous(in),
                in.texts("registers", MOST_REGISTERS, Patterns.NAME), rules.text("version", Patterns.NAME),
                rules.text("sha256", Patterns.HASH), Suite.of(in.text("suite", SUITE)));
        rules.end();
        return facts;
    }

    private static Optional<PackageId> previous(MemberReader in) throws JsonFault {
        return in.has("previous") ? Optional.of(new PackageId(in.text("previous", Patterns.HASH)))
                : Optional.empty();
    }

    private static Optional<Authorisation> authorisation(MemberReader in) throws JsonFault {
        if (!in.has("authorisation")) {
            return Optional.empty();
        }
        MemberReader yes = in.members("authorisation");
        Authorisation authorisation = new Authorisation(yes.text("leader", Patterns.NAME), yes.text("code", CODE));
        yes.end();
        return Optional.of(authorisation);
    }

    private static List<PackedFile> files(MemberReader in) throws JsonFault, FormatException {
        List<PackedFile> files = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int chunks = 0;
        for (Json item : in.items("files", PackageLimits.FILES)) {
            MemberReader one = MemberReader.of(item, "files." + files.size());
            PackedFile file = file(one);
            chunks += file.chunks().size();
            if (!names.add(file.name())) {
                throw new JsonFault(one.place("name"));
            }
            if (chunks > PackageLimits.CHUNKS) {
                throw new FormatException(Fault.LIMIT, Part.MANIFEST, one.place("chunks"));
            }
            files.add(file);
        }
        return files;
    }

    private static PackedFile file(MemberReader in) throws JsonFault {
        List<PackedChunk> chunks = new ArrayList<>();
        for (Json item : in.items("chunks", PackageLimits.CHUNKS)) {
            MemberReader chunk = MemberReader.of(item, in.place("chunks." + chunks.size()));
            chunks.add(new PackedChunk(chunk.text("hash", Patterns.HASH),
                    (int) chunk.number("size", PackageLimits.TAG + 1, PackageLimits.CHUNK)));
            chunk.end();
        }
        PackedFile file = new PackedFile(in.text("name", FILE),
                Coding.of(in.text("coding")).orElseThrow(() -> new JsonFault(in.place("coding"))),
                in.number("size", 0, Long.MAX_VALUE), in.text("sm3", Patterns.HASH),
                in.text("sha256", Patterns.HASH), chunks);
        in.end();
        return file;
    }
}
