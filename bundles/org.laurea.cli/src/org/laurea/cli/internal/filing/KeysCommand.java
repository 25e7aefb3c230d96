package org.laurea.cli.internal.filing;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.laurea.cli.internal.Command;
import org.laurea.cli.internal.ExitCode;
import org.laurea.cli.internal.Lines;
import org.laurea.cli.internal.Session;
import org.laurea.cli.internal.args.Arguments;
import org.laurea.cli.internal.args.Option;
import org.laurea.cli.internal.args.Syntax;
import org.laurea.cli.internal.args.Usage;
import org.laurea.core.data.DataFolder;
import org.laurea.core.seal.CertificateRequest;
import org.laurea.core.seal.HeldKey;
import org.laurea.core.seal.Holder;
import org.laurea.core.seal.Holder.Role;
import org.laurea.core.seal.KeyPlace;
import org.laurea.core.seal.KeyRing;
import org.laurea.core.seal.PracticeAuthority;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Suite;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.office.keys.Der;
import org.laurea.office.keys.KeyCabinet;
import org.laurea.office.keys.PracticeOffices;

/** {@code laurea keys}: the keys of the data folder and whom it believes. */
public final class KeysCommand implements Command {

    private static final List<String> ACTIONS = List.of("list", "request", "install", "trust", "place",
            "practice");
    private static final long LONGEST = 1 << 24;

    @Override
    public Syntax syntax() {
        return new Syntax(List.of("list|request|install|trust|place|practice", "FILE"), 1,
                List.of(Option.value("unit", "10001"), Option.value("account", "NAME"),
                        Option.value("role", "operator|leader|hub"), Option.value("suite", "sm|international"),
                        Option.value("kind", "pkcs12|pkcs11"), Option.value("location", "FILE|URI"),
                        Option.value("out", "DIR")));
    }

    @Override
    public int run(Arguments arguments, Session session) throws InputException, IOException, StoreException {
        String action = arguments.operand(0);
        if (!ACTIONS.contains(action)) {
            throw Usage.unknown("action.unknown", action, ACTIONS);
        }
        KeyCabinet cabinet = session.services().filing().cabinets().of(DataFolder.ofProcess());
        return Signed.run(session, () -> switch (action) {
            case "request" -> request(cabinet, arguments, session);
            case "install" -> install(cabinet, file(arguments), session);
            case "trust" -> trust(cabinet, file(arguments), session);
            case "place" -> place(cabinet, arguments, session);
            case "practice" -> practice(arguments, session);
            default -> list(cabinet, session);
        });
    }

    private static byte[] file(Arguments arguments) throws InputException, IOException {
        if (arguments.operands() < 2) {
            throw Usage.mistake("operand.missing", "FILE");
        }
        Path file = arguments.operandPath(1);
        if (Files.size(file) > LONGEST) {
            throw new InputException(Session.text("keys.long", file));
        }
        return Files.readAllBytes(file);
    }

    private static int list(KeyCabinet cabinet, Session session) throws SealException, InputException {
        LocalDate today = LocalDate.ofInstant(session.clock().instant(), ZoneId.systemDefault());
        List<String[]> lines = new ArrayList<>();
        try (Pin pin = Pin.needed(session);
                KeyRing ring = cabinet.open(pin.digits())) {
            for (HeldKey key : ring.keys()) {
                lines.add(line(key, today, session));
            }
        }
        PrintWriter out = session.terminal().text();
        Lines.print(lines, out);
        out.flush();
        return ExitCode.OK;
    }

    private static String[] line(HeldKey key, LocalDate today, Session session) {
        String what = Session.text("keys.use." + key.purpose().use().name().toLowerCase(Locale.ROOT))
                .in(session.language());
        if (key.chain().isEmpty()) {
            return new String[] {key.id(), key.purpose().algorithm().name(), what, "",
                    Session.text("keys.waiting").in(session.language())};
        }
        X509Certificate certificate = key.chain().get(0);
        LocalDate end = LocalDate.ofInstant(certificate.getNotAfter().toInstant(), ZoneId.systemDefault());
        return new String[] {key.id(), key.purpose().algorithm().name(), what,
                certificate.getSubjectX500Principal().getName(),
                Session.text("keys.until", end, ChronoUnit.DAYS.between(today, end)).in(session.language())};
    }

    private static int request(KeyCabinet cabinet, Arguments arguments, Session session)
            throws SealException, InputException, IOException {
        Holder holder = new Holder(arguments.required("unit"), role(arguments), arguments.required("account"));
        Suite suite = suite(arguments);
        Path given = arguments.path("out");
        Path folder = given == null ? Path.of("") : given;
        List<CertificateRequest> requests;
        try (Pin pin = Files.exists(Path.of(cabinet.place().location())) ? Pin.needed(session) : Pin.chosen(session)) {
            requests = cabinet.request(pin.digits(), holder, cabinet.needed(suite));
        }
        for (CertificateRequest request : requests) {
            Path file = folder.resolve(request.key() + ".csr");
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, Der.pem("CERTIFICATE REQUEST", request.encoded()));
            session.say("keys.requested", file);
        }
        return ExitCode.OK;
    }

    private static Role role(Arguments arguments) throws InputException {
        String role = arguments.value("role");
        for (Role one : List.of(Role.OPERATOR, Role.LEADER, Role.HUB)) {
            if (one.name().equalsIgnoreCase(role == null ? Role.OPERATOR.name() : role)) {
                return one;
            }
        }
        throw Usage.unknown("action.unknown", String.valueOf(role), List.of("operator", "leader", "hub"));
    }

    static Suite suite(Arguments arguments) throws InputException {
        String suite = arguments.value("suite");
        for (Suite one : Suite.values()) {
            if (one.tag().equals(suite == null ? Suite.SM.tag() : suite)) {
                return one;
            }
        }
        throw Usage.unknown("action.unknown", String.valueOf(suite), List.of("sm", "international"));
    }

    /** Folders of a hub, an office and a leader who trust one authority, to practise with. */
    private static int practice(Arguments arguments, Session session)
            throws SealException, InputException, IOException {
        FilingServices services = session.services().filing();
        Path folder = arguments.requiredPath("out");
        String unit = arguments.required("unit");
        try (Pin pin = Pin.chosen(session);
                PracticeAuthority authority = services.practice().open(folder.resolve("authority"), pin.digits())) {
            new PracticeOffices(authority, services.cabinets()).equip(folder, folder.resolve("office"), unit,
                    pin.digits());
        }
        session.say("keys.practice", folder);
        return ExitCode.OK;
    }

    private static int install(KeyCabinet cabinet, byte[] file, Session session) throws SealException, InputException {
        List<X509Certificate> certificates = session.services().filing().seals().certificates(file);
        try (Pin pin = Pin.needed(session)) {
            session.say("keys.installed", cabinet.install(pin.digits(), certificates));
        }
        return ExitCode.OK;
    }

    private static int trust(KeyCabinet cabinet, byte[] file, Session session) throws SealException, InputException {
        session.say("keys.trusted", cabinet.trust().add(file));
        return ExitCode.OK;
    }

    private static int place(KeyCabinet cabinet, Arguments arguments, Session session) throws InputException {
        if (arguments.has("kind")) {
            cabinet.choose(new KeyPlace(arguments.required("kind"), arguments.required("location")));
        }
        KeyPlace place = cabinet.place();
        session.say("keys.place", place.kind(), place.location());
        return ExitCode.OK;
    }
}
