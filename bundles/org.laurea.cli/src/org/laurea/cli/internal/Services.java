package org.laurea.cli.internal;

import java.util.List;

import org.laurea.cli.internal.filing.FilingServices;
import org.laurea.codes.CodeCatalogue;
import org.laurea.codes.CodeTableImport;
import org.laurea.core.code.CodeTables;
import org.laurea.core.hub.HubRunner;
import org.laurea.core.module.Module;
import org.laurea.core.text.InputException;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeChecks;

/** What the commands call. Each service is made when it is asked for. */
public interface Services {

    /** The code tables. */
    CodeTables codes();

    /** What is known of the code tables. */
    CodeCatalogue catalogue();

    /** The administrator's own code tables. */
    CodeTableImport codeImport();

    /** The checks of degree records. */
    DegreeChecks checks();

    /**
     * What works on the store.
     *
     * @throws InputException if it is not installed
     */
    OfficeServices office() throws InputException;

    /**
     * What signs and files.
     *
     * @throws InputException if it is not installed
     */
    FilingServices filing() throws InputException;

    /**
     * What starts hubs.
     *
     * @throws InputException if it is not installed
     */
    HubRunner hub() throws InputException;

    /** Whether a hub, and what signs and files, are installed. */
    boolean canFile();

    /** The categories that are installed. */
    List<DegreeCategory> categories();

    /** The modules that this command line came with, and how they are doing. */
    List<Module> modules();
}
