package org.hearth.kernel.postgres;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.Duration;
import org.hearth.kernel.Settings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Spring closes in the opposite order of making: first the connections, then the server. */
@Configuration(proxyBeanMethods = false)
class Database {

    /** Tests hand in a server of theirs. */
    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    DatabaseServer databaseServer(Settings settings) throws IOException {
        var own = settings.ownDatabase();
        return own.isPresent()
                ? new OwnDatabase(DatabaseAddress.of(own.get()))
                : EmbeddedPostgres.start(settings.data());
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(DatabaseServer server) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(server.address().jdbcUrl());
        pool.setUsername(server.address().user());
        pool.setPassword(server.address().password());
        pool.setPoolName("database");
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(2);
        pool.setConnectionTimeout(Duration.ofSeconds(5).toMillis());
        pool.addDataSourceProperty("ApplicationName", "hearth");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        // a cut line must not hold a person's request for ever
        pool.addDataSourceProperty("socketTimeout", "30");
        pool.addDataSourceProperty("connectTimeout", "5");
        return pool;
    }

    private static final int CONNECTIONS = 16;
}
