package org.laurea.office.internal.desk;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

import org.laurea.degree.DegreeChecks;
import org.laurea.office.InstalledTypes;
import org.laurea.office.edit.EditCompanion;

/**
 * What desks are made with.
 *
 * @param mostAtOnce how many records of a change are checked on the thread of the listeners
 */
record DeskTools(InstalledTypes types, DegreeChecks checks, Supplier<List<EditCompanion>> companions,
        SettingsFile settings, InstantSource clock, int mostAtOnce) {}
