/** The modules page: what is installed, what could be, how each is doing. */
@NonNullByDefault
package org.laurea.workbench.internal.modules;

import org.eclipse.jdt.annotation.NonNullByDefault;
