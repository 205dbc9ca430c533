package org.hearth.kernel;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A program that Hearth starts and that never outlives it: on Linux the kernel ends it even after {@code kill -9} of
 * this process. Elsewhere only {@link #stop} does. It sits in a session of its own, so that Ctrl-C in the terminal
 * reaches Hearth alone and things end in their order.
 */
public final class ChildProcess {

    /** How a program is told to end, both by {@link #stop} and by our death. */
    public enum Ending {
        /** Ask; for PostgreSQL: close connections, write everything, go. */
        INT,
        TERM,
        /** At once, for what would take its time or has nothing to lose. */
        KILL
    }

    private final Process process;
    private final Ending ending;
    private final CompletableFuture<Integer> ended;

    private ChildProcess(Process process, Ending ending, CompletableFuture<Integer> ended) {
        this.process = process;
        this.ending = ending;
        this.ended = ended;
    }

    /** {@code ChildProcess.of("server", "--port", "1").log(file).start()} */
    public static ChildLaunch of(String... command) {
        return new ChildLaunch(List.of(command));
    }

    /**
     * The death signal follows the thread that made the child, so one platform thread makes it and stays as long as the
     * child does.
     */
    static ChildProcess held(ProcessBuilder builder, Ending ending) throws IOException {
        var started = new CompletableFuture<ChildProcess>();
        Thread.ofPlatform()
                .name("child " + Path.of(builder.command().getFirst()).getFileName())
                .daemon()
                .start(() -> hold(builder, ending, started));
        try {
            return started.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof IOException notStarted) {
                throw notStarted;
            }
            throw failed;
        }
    }

    private static void hold(ProcessBuilder builder, Ending ending, CompletableFuture<ChildProcess> started) {
        var ended = new CompletableFuture<Integer>();
        Process process;
        try {
            process = builder.start();
        } catch (IOException | RuntimeException notStarted) {
            started.completeExceptionally(notStarted);
            return;
        }
        started.complete(new ChildProcess(process, ending, ended));
        while (!ended.isDone()) {
            try {
                ended.complete(process.waitFor());
            } catch (InterruptedException ignored) {
                // giving up the thread would kill the child
            }
        }
    }

    public long pid() {
        return process.pid();
    }

    public boolean alive() {
        return process.isAlive();
    }

    /** Completes with the exit code when the program has ended, for whatever reason. */
    public CompletableFuture<Integer> ended() {
        return ended.copy();
    }

    /** Tells it to end and waits; whatever is still there after the grace is killed. Nothing happens if it is gone. */
    public void stop(Duration grace) {
        if (!alive()) {
            return;
        }
        signal(process.toHandle(), ending);
        try {
            ended.get(grace.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException stillThere) {
            process.destroyForcibly();
            ended.join();
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (ExecutionException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Sends the signal to any process of ours, also one left by an earlier run. */
    public static void signal(ProcessHandle process, Ending ending) {
        switch (ending) {
            case TERM -> process.destroy();
            case KILL -> process.destroyForcibly();
            case INT -> interrupt(process);
        }
    }

    /** Java has no word for SIGINT. */
    private static void interrupt(ProcessHandle process) {
        try {
            new ProcessBuilder("/bin/sh", "-c", "kill -INT " + process.pid())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException noShell) {
            process.destroy();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
