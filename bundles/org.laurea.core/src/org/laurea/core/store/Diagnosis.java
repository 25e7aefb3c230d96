package org.laurea.core.store;

import java.util.List;

import org.laurea.core.text.Localized;

/**
 * What a look at every byte of a store found.
 *
 * @param entries how many entries are sound
 * @param records how many records they make
 * @param hash the head of the hash chain, lower-case hexadecimal digits
 * @param problems what is wrong, with place and remedy; empty if all is well
 * @param isIndexRebuilt whether the index was lacking or different, and was made anew
 */
public record Diagnosis(long entries, long records, String hash, List<Localized> problems, boolean isIndexRebuilt) {}
