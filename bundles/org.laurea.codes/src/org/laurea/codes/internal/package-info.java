/** Code tables in CSV files: {@code tables.csv} says what each file holds, {@code data} are the files. */
@NonNullByDefault
package org.laurea.codes.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
