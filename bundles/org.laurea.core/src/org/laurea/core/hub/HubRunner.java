package org.laurea.core.hub;

/** The service that starts hubs in this process; nothing of a hub runs before. */
public interface HubRunner {

    /**
     * Starts a hub and returns when it answers.
     *
     * @throws HubException if its store, its keys or its address cannot be used; nothing of it is left running
     */
    RunningHub start(HubSettings settings) throws HubException;
}
