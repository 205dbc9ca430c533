package org.hearth.kernel.postgres;

/** The server behind the connections: one's own, or the embedded one, which ends when this is closed. */
interface DatabaseServer extends AutoCloseable {

    /** The application's way in: to rows, and to nothing else. */
    DatabaseAddress address();

    /** The way in of whoever owns the tables, for migrations alone. */
    DatabaseAddress owner();

    @Override
    default void close() {}
}
