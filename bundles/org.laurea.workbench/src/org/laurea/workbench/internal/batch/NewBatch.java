package org.laurea.workbench.internal.batch;

import org.laurea.core.store.StoredType;

/**
 * What a new batch shall be.
 *
 * @param type its record type
 * @param day its award date as CCYYMMDD
 * @param name its name, may be empty
 */
record NewBatch(StoredType type, String day, String name) {}
