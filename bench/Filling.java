import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * Puts many rows straight into tables, as their owner. Into large ones they go in a fraction of the time: no key is checked,
 * no trigger runs, and the indexes are made anew from all rows at the end.
 */
final class Filling implements AutoCloseable {

    private final Connection connection;
    private final List<String> large;

    /** @param large whose indexes wait until {@link #finish}; if there are none, all keys are checked and triggers run */
    Filling(Hearth hearth, String... large) throws SQLException, IOException {
        this.connection = administration(hearth);
        this.large = List.of(large);
        if (large.length > 0) {
            execute("set session_replication_role = replica");
            execute("set synchronous_commit = off");
            execute("set maintenance_work_mem = '512MB'");
            execute("alter system set max_wal_size = '16GB'");
            execute("select pg_reload_conf()");
            // an index that is not ready is left as it is by whoever adds rows; only making it anew makes it ready
            execute("update pg_index set indisready = false where indrelid = any(array['" + String.join("', '", large)
                    + "']::regclass[])");
        }
    }

    static Connection administration(Hearth hearth) throws SQLException, IOException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + hearth.databasePort + "/hearth",
                "postgres",
                hearth.databasePassword());
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    void finish() throws SQLException {
        for (var table : large) {
            Progress.say("indexes of " + table);
            execute("reindex table " + table);
        }
        Progress.say("statistics");
        execute("vacuum analyze");
        if (!large.isEmpty()) {
            execute("checkpoint");
            execute("alter system reset max_wal_size");
            execute("select pg_reload_conf()");
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
