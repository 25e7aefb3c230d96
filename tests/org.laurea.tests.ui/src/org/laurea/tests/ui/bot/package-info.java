/** The robot that sits in front of the desktop: finds, types, clicks, waits, takes pictures. */
package org.laurea.tests.ui.bot;
