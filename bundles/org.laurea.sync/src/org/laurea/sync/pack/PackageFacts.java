package org.laurea.sync.pack;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.laurea.core.seal.Suite;
import org.laurea.sync.PackageId;

/**
 * What a manifest says beside what the content and its pieces are.
 *
 * @param account the account that sends it
 * @param authorisation the leader's code; empty if the leader signs the manifest
 * @param codes SHA-256 of the code tables it was checked with, as reports name them
 * @param created when it was packed, in whole seconds
 * @param previous the package of this unit that the hub filed last, as far as the unit knows; empty for its first
 * @param registers what registers it was checked with, by their names
 * @param rules the version of the rules it was checked with
 * @param rulesSha256 their SHA-256
 * @param suite the suite it is sealed in
 */
public record PackageFacts(String account, Optional<Authorisation> authorisation, String codes, Instant created,
        Optional<PackageId> previous, List<String> registers, String rules, String rulesSha256, Suite suite) {

    /** Facts; the list is copied, fractions of a second are cut off. */
    public PackageFacts {
        created = created.truncatedTo(ChronoUnit.SECONDS);
        registers = List.copyOf(registers);
    }
}
