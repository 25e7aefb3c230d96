package org.laurea.sync.receipt;

import org.laurea.core.seal.SignedContent;
import org.laurea.sync.PackageId;
import org.laurea.sync.content.ContentHead;
import org.laurea.sync.content.ContentLine.Decision;

/**
 * A decision that is believed.
 *
 * @param id the package of the decision
 * @param head the first line of its content: which office decided, on which day
 * @param decision what was decided on which package
 * @param signed the signatures of its operator and, unless he gave a code, its leader
 */
public record VerifiedDecision(PackageId id, ContentHead head, Decision decision, SignedContent signed) {}
