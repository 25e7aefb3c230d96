/** Plays one story inside the desktop and writes down how it went. */
package org.laurea.tests.ui.run;
