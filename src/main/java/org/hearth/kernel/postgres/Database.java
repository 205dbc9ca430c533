package org.hearth.kernel.postgres;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.Duration;
import javax.sql.DataSource;
import org.hearth.kernel.Settings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Spring closes in the opposite order of making: first the connections, then the server. */
@Configuration(proxyBeanMethods = false)
class Database {

    /** Tests hand in a server of theirs. */
    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    DatabaseServer databaseServer(Settings settings) throws IOException {
        var own = settings.ownDatabase();
        if (own.isEmpty()) {
            return EmbeddedPostgres.start(settings.data());
        }
        var application = DatabaseAddress.of(own.get());
        var owner = settings.database().owner();
        return new OwnDatabase(application, owner == null ? application : DatabaseAddress.of(owner));
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
        // the same few statements again and again, each by its index: without this PostgreSQL plans some of them anew
        // each time,
        // which took two thirds of its time for a small page; what is better planned for its values says so itself
        pool.setConnectionInitSql("set plan_cache_mode = force_generic_plan");
        pool.setConnectionTimeout(Duration.ofSeconds(5).toMillis());
        pool.addDataSourceProperty("ApplicationName", "hearth");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        // a cut line must not hold a person's request for ever
        pool.addDataSourceProperty("socketTimeout", "30");
        pool.addDataSourceProperty("connectTimeout", "5");
        return pool;
    }

    /** Nobody gets it unasked: what it may do, a page of Hearth must not. */
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(DatabaseServer server) {
        var owner = server.owner();
        return new DriverManagerDataSource(owner.jdbcUrl(), owner.user(), owner.password());
    }

    /** Spring Boot makes none where there are two data sources, although one manager serves all. */
    @Bean
    TransactionTemplate transactionTemplate(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }

    private static final int CONNECTIONS = 16;
}
