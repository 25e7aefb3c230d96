package org.laurea.core.seal;

/**
 * Whose key it is, as the subject of a certificate says: O is the unit, OU the role, CN the account. An account has one role: the
 * operator and the leader of a unit never share one (trial measures, the leader's step).
 *
 * @param unit the five-digit code of the unit; of an office or a hub its own code
 * @param role what the account may do
 * @param account the name of the account
 */
public record Holder(String unit, Role role, String account) {

    /** What an account may do with its keys. */
    public enum Role {
        /** Prepares, signs and sends batches. */
        OPERATOR,
        /** Authorises what an operator sends. */
        LEADER,
        /** Receives, checks and answers. */
        HUB,
        /** Stamps the time. */
        TIME_STAMPER
    }
}
