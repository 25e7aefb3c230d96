package org.laurea.degree.internal.descriptor;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.laurea.validation.FixKind;
import org.laurea.validation.RuleBook;
import org.laurea.validation.RuleInfo;
import org.laurea.validation.Severity;
import org.laurea.validation.Stage;

/** Rule books as files: one rule a line. */
public final class RuleBookFile {

    private static final String VERSION = "2024.1";

    private RuleBookFile() {}

    /** The rule book as shipped. */
    public static RuleBook read() {
        return read(VERSION, DataFile.named("rules.csv"));
    }

    /**
     * The rule book {@code rules.csv} beside a class, with the columns of the official one.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public static RuleBook beside(Class<?> anchor, String version) {
        return read(version, DataFile.beside(anchor, "rules.csv"));
    }

    private static RuleBook read(String version, DataFile file) {
        List<RuleInfo> rules = new ArrayList<>();
        for (List<String> line : file.lines()) {
            rules.add(rule(rules.size(), line));
        }
        return new RuleBook(version, sha256(file.bytes()), rules);
    }

    private static RuleInfo rule(int position, List<String> line) {
        return new RuleInfo(line.get(0), position, Stage.of(line.get(1)), line.get(2), line.get(3),
                Severity.of(line.get(4)), line.get(5), line.get(6), line.get(7), FixKind.of(line.get(8)), line.get(9),
                line.get(10));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
