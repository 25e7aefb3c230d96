/**
 * Generated sample data with planted mistakes. No person in it exists.
 * <p>
 * {@link org.laurea.degree.sample.Samples} makes a {@link org.laurea.degree.sample.Sample} of a category out of a
 * {@link org.laurea.degree.sample.SampleOrder}: rows without a mistake give no finding of any severity, and each planted mistake
 * gives exactly the findings that the sample expects. {@link org.laurea.degree.sample.ExpectedFile} writes those down. With an
 * order for registers the sample also carries mistakes that only registers show, and the registers themselves. A category says
 * in a {@link org.laurea.degree.sample.SampleRecipe} what is special to its records.
 */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.degree.sample;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
