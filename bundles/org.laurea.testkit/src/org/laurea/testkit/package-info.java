/**
 * What tests of a module are made of: examples of rules as data and a bench that runs them, and empty stand-ins of services.
 */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.testkit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
