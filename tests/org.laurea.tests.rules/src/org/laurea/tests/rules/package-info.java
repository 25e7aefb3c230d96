/** Every rule by examples, in a running framework with every category. */
@NonNullByDefault
package org.laurea.tests.rules;

import org.eclipse.jdt.annotation.NonNullByDefault;
