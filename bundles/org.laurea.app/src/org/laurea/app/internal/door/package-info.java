/** One user, one data folder, one window: how a second start finds the first. */
@NonNullByDefault
package org.laurea.app.internal.door;

import org.eclipse.jdt.annotation.NonNullByDefault;
