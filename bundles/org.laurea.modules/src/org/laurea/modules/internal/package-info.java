/**
 * Modules by the installer of the platform (Equinox p2).
 */
@NonNullByDefault
package org.laurea.modules.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
