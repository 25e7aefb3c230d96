package org.laurea.codes;

import java.nio.file.Path;

import org.laurea.codes.internal.LocalImport;
import org.laurea.codes.internal.Tables;
import org.laurea.codes.internal.pinyin.HanPinyin;
import org.laurea.core.code.CodeTables;
import org.laurea.core.code.Pinyin;

/** The tables without a service registry, for tests and tools. Each call makes a new instance. */
public final class ShippedCodes {

    private ShippedCodes() {}

    /** The tables as shipped, without any that an administrator added. */
    public static CodeTables tables() {
        return new Tables(null);
    }

    /** The tables as shipped with those that an administrator keeps in {@code folder}. */
    public static CodeTables tables(Path folder) {
        return new Tables(folder);
    }

    /** What is known of the tables as shipped. */
    public static CodeCatalogue catalogue() {
        return new Tables(null);
    }

    /** What is known of the tables as shipped with those that an administrator keeps in {@code folder}. */
    public static CodeCatalogue catalogue(Path folder) {
        return new Tables(folder);
    }

    /** An import into {@code folder}. */
    public static CodeTableImport importInto(Path folder) {
        return new LocalImport(folder);
    }

    /** The romanisation of Han characters. */
    public static Pinyin pinyin() {
        return new HanPinyin();
    }
}
