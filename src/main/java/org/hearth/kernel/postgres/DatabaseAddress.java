package org.hearth.kernel.postgres;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.hearth.kernel.StartRefused;

/**
 * Where a database is and how to enter it. Printing it shows no password.
 *
 * @param place {@code host:port/name?parameters}; several hosts may be given
 */
record DatabaseAddress(String place, String user, String password) {

    /** Reads {@code postgresql://user:password@host:port/name?parameters}, parts percent-encoded where needed. */
    static DatabaseAddress of(URI url) {
        var authority = url.getRawAuthority();
        var scheme = String.valueOf(url.getScheme());
        if (authority == null || url.getRawPath().length() < 2 || !scheme.matches("postgres(ql)?")) {
            throw new StartRefused("start.databaseUrl");
        }
        var at = authority.lastIndexOf('@');
        var login = (at < 0 ? "" : authority.substring(0, at)).split(":", 2);
        var query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
        return new DatabaseAddress(
                authority.substring(at + 1) + url.getRawPath() + query,
                decoded(login[0]),
                login.length < 2 ? "" : decoded(login[1]));
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    String jdbcUrl() {
        return "jdbc:postgresql://" + place;
    }

    /** A single connection, outside any pool. */
    Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        return DriverManager.getConnection(jdbcUrl(), properties);
    }

    @Override
    public String toString() {
        return place.replaceFirst("\\?.*", "");
    }
}
