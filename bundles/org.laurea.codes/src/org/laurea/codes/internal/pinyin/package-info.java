/** Romanisation of Han characters. */
@NonNullByDefault
package org.laurea.codes.internal.pinyin;

import org.eclipse.jdt.annotation.NonNullByDefault;
