/** The stories: what people do, from the first window to the last file. */
package org.laurea.tests.ui.story;
