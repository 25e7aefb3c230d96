package org.laurea.exchange.internal.read.dbf;

/**
 * One field of a dBASE table.
 *
 * @param name its name
 * @param type its type, one letter
 * @param offset where it begins in a record, behind the mark of deletion
 * @param length how many bytes it has
 */
record DbfField(String name, char type, int offset, int length) {}
