/** What the program tells about itself. */
@NonNullByDefault
package org.laurea.app.internal.about;

import org.eclipse.jdt.annotation.NonNullByDefault;
