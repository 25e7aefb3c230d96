package org.laurea.core.code;

import java.util.Optional;

/** Romanisation of Han characters, all planes of Unicode. */
public interface Pinyin {

    /**
     * The reading of one Han character in upper-case letters without tone, as the platform takes it in place of a
     * character it does not know: {@code 䶮} gives {@code YAN}; ü is written YU (GB/T 28039). Empty if unknown.
     */
    Optional<String> reading(int codePoint);

    /** The readings of all characters in lower case without tones, other characters unchanged: {@code beijingdaxue}. */
    String spell(String text);
}
