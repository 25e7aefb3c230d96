package org.laurea.cli.internal.filing;

import org.laurea.core.seal.PracticeAuthorities;
import org.laurea.core.seal.Seals;
import org.laurea.office.amendment.Amendments;
import org.laurea.office.filing.Filings;
import org.laurea.office.keys.KeyCabinets;

/** What the commands call that sign and file. Each service is made when it is asked for. */
public interface FilingServices {

    /** Signs and verifies. */
    Seals seals();

    /** Finds the keys of a data folder. */
    KeyCabinets cabinets();

    /** Files batches. */
    Filings filings();

    /** Amends what was filed. */
    Amendments amendments();

    /** Makes authorities for practice. */
    PracticeAuthorities practice();
}
