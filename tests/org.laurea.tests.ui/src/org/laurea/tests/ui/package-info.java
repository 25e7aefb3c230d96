/** What a story says about itself. */
package org.laurea.tests.ui;
