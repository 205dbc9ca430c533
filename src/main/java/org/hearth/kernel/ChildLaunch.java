package org.hearth.kernel;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.kernel.ChildProcess.Ending;
import org.jspecify.annotations.Nullable;

/** How a {@link ChildProcess} is to be started. Without a log its output is dropped. */
public final class ChildLaunch {

    /** Under which rights the program runs. */
    public enum Rights {
        /** Those of Hearth. */
        OURS,
        /** An unprivileged user's; only root can give this. What the program writes must belong to {@link #NOBODY}. */
        UNPRIVILEGED,
        /**
         * Root's own files, but no power over anybody else's and not root in its own eyes: for programs that refuse root
         * and whose files lie where an unprivileged user cannot reach.
         */
        NAMESPACE
    }

    /** The user and group of {@link Rights#UNPRIVILEGED}. */
    public static final int NOBODY = 65534;

    private final List<String> command;
    private final Map<String, String> environment = new HashMap<>();
    private Ending ending = Ending.TERM;
    private Rights rights = Rights.OURS;
    private @Nullable Path directory;
    private @Nullable Path log;

    ChildLaunch(List<String> command) {
        this.command = command;
    }

    public ChildLaunch environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    public ChildLaunch directory(Path workingDirectory) {
        this.directory = workingDirectory;
        return this;
    }

    /** Where both outputs are appended. */
    public ChildLaunch log(Path file) {
        this.log = file;
        return this;
    }

    /** How it ends, on {@link ChildProcess#stop} and when we die; {@link Ending#TERM} if not said. */
    public ChildLaunch endedBy(Ending signal) {
        this.ending = signal;
        return this;
    }

    public ChildLaunch rights(Rights wanted) {
        this.rights = wanted;
        return this;
    }

    /** @throws IOException if the program cannot be started; what it does afterwards is its own matter */
    public ChildProcess start() throws IOException {
        var words = new ArrayList<String>();
        tool("setsid").ifPresent(words::add);
        if (rights == Rights.NAMESPACE) {
            words.addAll(List.of("unshare", "--user", "--"));
        }
        tool("setpriv").ifPresent(setpriv -> words.addAll(setpriv(setpriv)));
        words.addAll(command);
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.directory(directory == null ? null : directory.toFile());
        builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        builder.redirectOutput(
                log == null ? ProcessBuilder.Redirect.DISCARD : ProcessBuilder.Redirect.appendTo(log.toFile()));
        return ChildProcess.held(builder, ending);
    }

    private List<String> setpriv(String setpriv) {
        var words = new ArrayList<>(List.of(setpriv, "--pdeathsig", ending.name(), "--no-new-privs"));
        if (rights == Rights.UNPRIVILEGED) {
            words.addAll(List.of("--reuid", "" + NOBODY, "--regid", "" + NOBODY));
            words.addAll(List.of("--clear-groups", "--inh-caps", "-all"));
        }
        words.add("--");
        return words;
    }

    /** Parts of util-linux, which every Linux distribution of note has. Busybox's of the same names can do less. */
    private static Optional<String> tool(String name) {
        return List.of("/usr/bin", "/bin").stream()
                .map(directory -> Path.of(directory, name))
                .filter(Files::isExecutable)
                .filter(ChildLaunch::isNotBusybox)
                .map(Path::toString)
                .findFirst();
    }

    private static boolean isNotBusybox(Path tool) {
        try {
            return !tool.toRealPath().endsWith("busybox");
        } catch (IOException gone) {
            return false;
        }
    }
}
