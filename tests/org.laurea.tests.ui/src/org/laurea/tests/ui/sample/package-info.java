/** What the stories work on: tables made by the product's own sample generator, and batches imported from them. */
package org.laurea.tests.ui.sample;
