package org.hearth.kernel;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * The few threads that do what events ask for after a commit. Each holds up to two database connections, so that more
 * threads than half the pool would wait for each other; what comes in a burst waits in the queue, and in the outbox.
 */
@Configuration(proxyBeanMethods = false)
class Background {

    private static final int THREADS = 4;
    private static final int SECONDS_TO_FINISH = 3;

    @Bean
    ThreadPoolTaskExecutor applicationTaskExecutor() {
        var executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(THREADS);
        executor.setMaxPoolSize(THREADS);
        executor.setThreadNamePrefix("background-");
        executor.setWaitForTasksToCompleteOnShutdown(true);
        executor.setAwaitTerminationSeconds(SECONDS_TO_FINISH);
        return executor;
    }
}
