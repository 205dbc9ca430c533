package org.hearth.live.presence;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Effects in this process's memory that must wait for the change to be true. Not a {@code TransactionalEventListener}:
 * Modulith keeps an outbox entry for each of those, marks it in a second transaction on the same thread, and thirty
 * people coming at once then wait for each other's connections until all time out.
 */
public final class AfterCommit {

    private AfterCommit() {}

    /** Now, if there is no transaction to wait for. */
    public static void run(Runnable effect) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    effect.run();
                }
            });
        } else {
            effect.run();
        }
    }
}
