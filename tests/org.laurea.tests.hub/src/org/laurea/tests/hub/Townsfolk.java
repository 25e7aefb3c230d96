package org.laurea.tests.hub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.laurea.core.seal.Holder;
import org.laurea.core.seal.Holder.Role;
import org.laurea.core.seal.PracticeAuthorities;
import org.laurea.core.seal.PracticeAuthority;
import org.laurea.core.seal.SealException;
import org.osgi.framework.FrameworkUtil;

/** Who lives in a town. Their keys are made once for all tests, which takes its time; every town gets copies. */
enum Townsfolk {

    HUB(new Holder("11000", Role.HUB, "Practice hub")),
    OPERATOR(new Holder(Town.UNIT, Role.OPERATOR, "operator")),
    LEADER(new Holder(Town.UNIT, Role.LEADER, "leader")),
    STRANGER(new Holder(Town.OTHER, Role.OPERATOR, "operator")),
    OFFICIAL(new Holder("11000", Role.OPERATOR, "official")),
    HEAD(new Holder("11000", Role.LEADER, "head"));

    private static final String PEOPLE = "people";
    private static final String COMPLETE = "complete";

    private final Holder holder;

    Townsfolk(Holder holder) {
        this.holder = holder;
    }

    /** One of them, with the keys that were copied into a folder. */
    Person at(Path folder) throws SealException {
        return Person.known(holder, folder.resolve(PEOPLE));
    }

    /** The authority that issued their certificates, copied into a folder. */
    static PracticeAuthority authority(Path folder) throws SealException {
        return Installed.one(PracticeAuthorities.class).open(folder.resolve("authority"),
                "authority-1".toCharArray());
    }

    /** Copies authority and keys into a folder. */
    static void moveInto(Path folder) throws SealException, IOException {
        Path made = FrameworkUtil.getBundle(Townsfolk.class).getDataFile("town").toPath();
        if (Files.notExists(made.resolve(COMPLETE))) {
            make(made);
        }
        try (Stream<Path> all = Files.walk(made)) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> copy(file, folder.resolve(made.relativize(file).toString())));
        }
    }

    private static void make(Path made) throws SealException, IOException {
        Path people = Files.createDirectories(made.resolve(PEOPLE));
        try (PracticeAuthority authority = authority(made)) {
            for (Townsfolk one : values()) {
                Person.of(one.holder, people, authority).ring().close();
            }
        }
        Files.createFile(made.resolve(COMPLETE));
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
