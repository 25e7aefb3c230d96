/** Sample records without a mistake: people, majors, theses, one university. */
@NonNullByDefault
package org.laurea.degree.internal.sample.clean;

import org.eclipse.jdt.annotation.NonNullByDefault;
