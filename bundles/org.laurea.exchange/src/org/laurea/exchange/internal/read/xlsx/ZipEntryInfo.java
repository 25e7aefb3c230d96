package org.laurea.exchange.internal.read.xlsx;

/**
 * One entry of a zip file, as its central directory tells.
 *
 * @param name the name, with forward slashes
 * @param packed whether it is deflated; stored if not
 * @param crc the CRC-32 of the content
 * @param packedSize its size in the file
 * @param size its declared size when inflated; not to be trusted
 * @param offset where its local header is
 */
record ZipEntryInfo(String name, boolean packed, int crc, long packedSize, long size, long offset) {}
