/** The engine: compiled plans, stages, silence, packed findings. */
@NonNullByDefault
package org.laurea.validation.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
