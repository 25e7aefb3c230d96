package org.laurea.codes;

import org.laurea.codes.internal.Tables;
import org.laurea.codes.internal.pinyin.IcuPinyin;
import org.laurea.core.code.CodeTables;
import org.laurea.core.code.Pinyin;

/** The tables as shipped, for use without a service registry. Each call makes a new instance. */
public final class ShippedCodes {

    private ShippedCodes() {
    }

    /** The tables as shipped, without any that an administrator added. */
    public static CodeTables tables() {
        return new Tables(pinyin());
    }

    /** The romanisation of Han characters. */
    public static Pinyin pinyin() {
        return new IcuPinyin();
    }
}
