package org.laurea.office.internal.desk;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executor;

import org.laurea.core.data.DataFolder;
import org.laurea.core.store.RecordStore;
import org.laurea.degree.DegreeChecks;
import org.laurea.office.Desk;
import org.laurea.office.Desks;
import org.laurea.office.InstalledTypes;
import org.laurea.office.edit.EditCompanion;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Sits users down at desks whose settings lie in the data folder of the process. */
@Component(service = Desks.class)
public final class DeskService implements Desks {

    private final InstalledTypes types;
    private final DegreeChecks checks;

    private static final int MOST_AT_ONCE = 500;

    @Reference(policy = ReferencePolicy.DYNAMIC)
    private volatile List<EditCompanion> companions = List.of();

    /** Desks for the record types that are installed. */
    @Activate
    public DeskService(@Reference InstalledTypes types, @Reference DegreeChecks checks) {
        this.types = types;
        this.checks = checks;
    }

    @Override
    public Desk open(RecordStore store, String user, Executor listeners) {
        DeskTools tools = new DeskTools(types, checks, () -> List.copyOf(companions),
                new SettingsFile(DataFolder.ofProcess()), InstantSource.system(), MOST_AT_ONCE);
        return new WorkingDesk(store, user, listeners, tools);
    }
}
