package org.hearth.web.session;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.convert.ConversionService;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Spring Session's store, read and written as sparingly as a page that is only looked at deserves. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = Sessions.FIFTEEN_DAYS)
class Sessions {

    /** A group that meets every other week does not ask to sign in each time. */
    static final int FIFTEEN_DAYS = 15 * 24 * 60 * 60;

    @Bean
    @Primary
    LeanSessions<?> leanSessions(
            JdbcIndexedSessionRepository stored, PlatformTransactionManager transactions, Clock clock) {
        var ofItsOwn = new TransactionTemplate(transactions);
        ofItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new LeanSessions<>(stored, ofItsOwn, clock);
    }

    /** Reading is one statement and needs no transaction, which are two more; {@link LeanSessions} opens those for writing. */
    @Bean
    TransactionOperations springSessionTransactionOperations() {
        return TransactionOperations.withoutTransaction();
    }

    @Bean
    ConversionService springSessionConversionService() {
        return new SessionAttributes();
    }
}
