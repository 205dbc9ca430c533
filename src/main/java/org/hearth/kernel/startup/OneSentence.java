package org.hearth.kernel.startup;

import org.hearth.kernel.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells the refusals whose reason is known; everything else Spring tells with all it has. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class OneSentence implements SpringBootExceptionReporter {

    private final @Nullable ConfigurableApplicationContext context;

    OneSentence(@Nullable ConfigurableApplicationContext context) {
        this.context = context;
    }

    @Override
    @SuppressWarnings("SystemOut") // the terminal of whoever starts Hearth is where this belongs
    public boolean reportException(Throwable failure) {
        var refused = refusal(failure);
        if (refused == null) {
            return false;
        }
        System.err.println(refused.sentence());
        return true;
    }

    private @Nullable StartRefused refusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) {
                return refused;
            }
            if (cause instanceof PortInUseException taken) {
                return new StartRefused("start.portTaken", taken.getPort());
            }
        }
        return DiskFull.in(failure) ? new StartRefused("start.diskFull", data()) : null;
    }

    private String data() {
        return context == null ? "./data" : context.getEnvironment().getProperty("hearth.data", "./data");
    }
}
