package org.laurea.degree.internal.sample.clean;

/** Kinds of identity documents, as the code table calls them. */
public enum Document {
    RESIDENT_ID, HK_MACAO_PASS, TAIWAN_PASS, HK_MACAO_RESIDENCE, TAIWAN_RESIDENCE, FOREIGN_PERMANENT_RESIDENCE,
    PASSPORT,
    OVERSEAS_CHINESE_PASSPORT
}
