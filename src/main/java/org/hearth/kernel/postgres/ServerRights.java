package org.hearth.kernel.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.concurrent.ExecutionException;
import org.hearth.kernel.ChildLaunch;
import org.hearth.kernel.ChildLaunch.Rights;
import org.hearth.kernel.ChildProcess;
import org.hearth.kernel.StartRefused;
import org.jspecify.annotations.Nullable;

/** PostgreSQL refuses root. Started by root, it becomes somebody else, and its files with it. */
enum ServerRights {
    OURS(Rights.OURS),
    UNPRIVILEGED(Rights.UNPRIVILEGED),
    NAMESPACE(Rights.NAMESPACE);

    private static final int ROOT = 0;

    private final Rights rights;

    ServerRights(Rights rights) {
        this.rights = rights;
    }

    Rights rights() {
        return rights;
    }

    /** @param directory that the server must be able to enter; absolute and without symbolic links */
    static ServerRights in(Path directory) throws IOException {
        if (new UnixSystem().getUid() != ROOT) {
            return OURS;
        }
        if (!Files.isExecutable(Path.of("/usr/bin/setpriv")) && !Files.isExecutable(Path.of("/bin/setpriv"))) {
            throw new StartRefused("start.postgresNeedsSetpriv");
        }
        if (everybodyMayEnter(directory)) {
            return UNPRIVILEGED;
        }
        if (namespacesAreAllowed()) {
            return NAMESPACE;
        }
        throw new StartRefused("start.postgresUnreachable", directory);
    }

    private static boolean everybodyMayEnter(Path directory) throws IOException {
        for (Path step = directory; step != null; step = step.getParent()) {
            if (!Files.getPosixFilePermissions(step).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
    }

    private static boolean namespacesAreAllowed() throws IOException {
        try {
            return ChildProcess.of("true")
                            .rights(Rights.NAMESPACE)
                            .start()
                            .ended()
                            .get()
                    == 0;
        } catch (InterruptedException | ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Makes the server the owner of the directory and all in it; itself last, so that half done is done again. */
    void own(Path directory) throws IOException {
        int owner = switch (this) {
            case OURS -> (int) new UnixSystem().getUid();
            case UNPRIVILEGED -> ChildLaunch.NOBODY;
            case NAMESPACE -> ROOT;
        };
        if (this == OURS || ownerOf(directory) == owner) {
            return;
        }
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                return give(file, owner);
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failed) throws IOException {
                return give(visited, owner);
            }
        });
    }

    private static int ownerOf(Path path) throws IOException {
        return (int) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS);
    }

    private static FileVisitResult give(Path path, int owner) throws IOException {
        Files.setAttribute(path, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
        Files.setAttribute(path, "unix:gid", owner, LinkOption.NOFOLLOW_LINKS);
        return FileVisitResult.CONTINUE;
    }
}
