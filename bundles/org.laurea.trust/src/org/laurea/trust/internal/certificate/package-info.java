/** Certificates: whose they are, what they allow, whether they are to be trusted. */
@NonNullByDefault
package org.laurea.trust.internal.certificate;

import org.eclipse.jdt.annotation.NonNullByDefault;
