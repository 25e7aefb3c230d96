package org.laurea.workbench.internal.keys;

import java.nio.file.Path;

import org.laurea.core.seal.Holder;
import org.laurea.core.seal.Suite;

/**
 * Keys that somebody wants to have.
 *
 * @param holder whose they are
 * @param suite their suite
 * @param pin that opens them; whoever uses it wipes it
 * @param folder where the requests for certificates are written
 */
record RequestWish(Holder holder, Suite suite, char[] pin, Path folder) {}
