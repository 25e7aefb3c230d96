package org.laurea.core.hub;

/**
 * Brings a code to a leader by a way that the operator does not see, such as a text message to the telephone that the hub knows of
 * the unit's leader. For practice it may be shown on a screen.
 */
@FunctionalInterface
public interface CodeDelivery {

    /**
     * Hands a code over for delivery; returns when it is on its way.
     *
     * @throws HubException if it cannot be delivered
     */
    void deliver(LeaderCode code) throws HubException;
}
