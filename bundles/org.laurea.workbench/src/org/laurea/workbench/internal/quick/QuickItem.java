package org.laurea.workbench.internal.quick;

/**
 * Something that was found.
 *
 * @param icon the name of its icon
 * @param text what it is
 * @param detail where it is
 * @param deed what choosing it does
 */
record QuickItem(String icon, String text, String detail, Runnable deed) {}
