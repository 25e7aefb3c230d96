package org.laurea.modules.internal;

import org.laurea.core.module.ModuleState;
import org.laurea.core.text.Localized;

/**
 * How a bundle or a module is doing.
 *
 * @param state the state
 * @param reason what is missing or failed; empty if all is well
 */
record Health(ModuleState state, Localized reason) {

    static final Health GOOD = new Health(ModuleState.RUNNING, Localized.verbatim(""));

    boolean isGood() {
        return state == ModuleState.RUNNING;
    }
}
