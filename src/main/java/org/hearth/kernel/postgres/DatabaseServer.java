package org.hearth.kernel.postgres;

/** The server behind the connections: one's own, or the embedded one, which ends when this is closed. */
interface DatabaseServer extends AutoCloseable {

    DatabaseAddress address();

    @Override
    default void close() {}
}
