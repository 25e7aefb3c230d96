package org.laurea.office.amendment;

import java.util.List;

import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.sync.PackageId;

/**
 * Prepares amendments: each becomes a batch of its own, checked and ready to be filed, if nothing is found wrong with it. The records
 * that it is about stay as they are until the hub's receipt or the decision of the office above was taken.
 */
public interface Amending {

    /**
     * Prepares errata of records of one category and one unit.
     *
     * @throws InputException if no filed record is meant, or they are not of one category and unit
     */
    Prepared errata(List<Wish> wishes) throws InputException, StoreException;

    /**
     * Prepares the revocation of degrees of one category and one unit; wishes without texts.
     *
     * @param decided the day on which it was decided, CCYYMMDD
     */
    Prepared revocation(List<Wish> wishes, String decided) throws InputException, StoreException;

    /**
     * Prepares the decision on errata of another unit.
     *
     * @param office the code of the office that decides
     * @param about the package of the errata
     * @param opinion in the words of who decides; kept for good
     */
    Prepared decision(String office, PackageId about, boolean isApproved, String opinion) throws StoreException;

    /** All errata and revocations of the store, the newest first. */
    List<Amendment> all() throws StoreException;
}
