package org.laurea.hub.internal.code;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.hub.CodeDelivery;
import org.laurea.core.hub.HubException;
import org.laurea.core.hub.LeaderCode;
import org.laurea.core.seal.Seals;
import org.laurea.hub.internal.disk.Locks;
import org.laurea.hub.internal.disk.WholeFile;
import org.laurea.hub.internal.web.Problem;
import org.laurea.hub.internal.web.ProblemKind;
import org.laurea.sync.PackageId;

/**
 * Issues the codes of leaders: six digits, bound to one package of one unit, good for ten minutes and five tries. A code is used up
 * when its package is filed: then it opens nothing any more.
 */
public final class CodeDesk {

    private static final Duration GOOD = Duration.ofMinutes(10);
    private static final int TRIES = 5;
    private static final int DIGITS = 1_000_000;
    private static final int SALT = 16;

    private final Path folder;
    private final Locks locks;
    private final Seals seals;
    private final InstantSource clock;
    private final SecureRandom random;
    private final @Nullable CodeDelivery delivery;

    /**
     * A desk.
     *
     * @param folder where it keeps what it issued; it is made
     * @param delivery {@code null} if codes cannot be delivered
     */
    public CodeDesk(Path folder, Locks locks, Seals seals, InstantSource clock, SecureRandom random,
            @Nullable CodeDelivery delivery) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.locks = locks;
        this.seals = seals;
        this.clock = clock;
        this.random = random;
        this.delivery = delivery;
    }

    /** Issues a code for a package and has it delivered; a former one for it ends. */
    public Instant issue(String unit, String leader, PackageId id) throws Problem, IOException {
        CodeDelivery way = delivery;
        if (way == null) {
            throw Problem.of(ProblemKind.NO_DELIVERY);
        }
        dropOld();
        String digits = String.format(Locale.ROOT, "%06d", random.nextInt(DIGITS));
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        Instant until = clock.instant().plus(GOOD);
        try (Locks.Held held = locks.hold(id.hex())) {
            WholeFile.write(place(id), IssuedCode.of(unit, leader, digits, salt, until, TRIES, seals).bytes());
        }
        try {
            way.deliver(new LeaderCode(unit, leader, id.hex(), digits, until));
        } catch (HubException e) {
            throw Problem.told(ProblemKind.NO_DELIVERY, e.text());
        }
        return until;
    }

    /**
     * Whether a code is the one that was sent to the leader of a unit for this package.
     *
     * @throws Problem CODE_UNKNOWN, CODE_EXPIRED, CODE_EXHAUSTED, CODE_WRONG
     */
    public void verify(String unit, String leader, PackageId id, String digits) throws Problem, IOException {
        try (Locks.Held held = locks.hold(id.hex())) {
            if (!Files.exists(place(id))) {
                throw Problem.of(ProblemKind.CODE_UNKNOWN);
            }
            IssuedCode issued = IssuedCode.read(Files.readAllBytes(place(id)));
            if (!issued.unit().equals(unit) || !issued.leader().equals(leader)) {
                throw Problem.of(ProblemKind.CODE_UNKNOWN);
            }
            if (!clock.instant().isBefore(issued.until())) {
                throw Problem.of(ProblemKind.CODE_EXPIRED);
            }
            if (issued.tries() <= 0) {
                throw Problem.of(ProblemKind.CODE_EXHAUSTED);
            }
            if (!issued.is(digits, seals)) {
                WholeFile.write(place(id), issued.afterWrong().bytes());
                throw Problem.of(ProblemKind.CODE_WRONG, issued.tries() - 1).with("tries", issued.tries() - 1);
            }
        }
    }

    /** A package was filed: its code is used up. */
    public void use(PackageId id) throws IOException {
        try (Locks.Held held = locks.hold(id.hex())) {
            Files.deleteIfExists(place(id));
        }
    }

    /** What ended a day ago is of no use even to say so. */
    private void dropOld() throws IOException {
        Instant before = clock.instant().minus(Duration.ofDays(1));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private Path place(PackageId id) {
        return folder.resolve(id.hex());
    }
}
