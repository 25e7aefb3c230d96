/** The web server of a hub and what every request passes: who calls, quotas, problems, measures, the log. */
@NonNullByDefault
package org.laurea.hub.internal.web;

import org.eclipse.jdt.annotation.NonNullByDefault;
