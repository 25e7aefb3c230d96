package org.laurea.core.module;

import org.laurea.core.text.Localized;

/**
 * What is installed and removed as one: a degree category, or what an institution adds.
 *
 * @param id its id, such as {@code regular}; for a module of others the id of its feature
 * @param title its name for people
 * @param brings what it brings, in a sentence
 * @param version its version; of one that is not installed, the newest that a repository has
 * @param provider who made it
 * @param state how it is doing
 * @param reason what is missing or failed, with the remedy; empty if all is well
 */
public record Module(String id, Localized title, Localized brings, String version, Localized provider,
        ModuleState state, Localized reason) {

    /** Whether it is installed. */
    public boolean isInstalled() {
        return state != ModuleState.AVAILABLE;
    }
}
