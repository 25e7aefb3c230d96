/** Page objects: what can be seen and done at each place of the desktop, in the words of those who use it. */
package org.laurea.tests.ui.page;
