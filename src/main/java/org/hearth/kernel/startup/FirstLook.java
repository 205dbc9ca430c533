package org.hearth.kernel.startup;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearth.kernel.StartRefused;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;

/** Looks at what would stop the start anyway, before a database is made for nothing. */
final class FirstLook implements ApplicationListener<ApplicationPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent event) {
        var environment = event.getApplicationContext().getEnvironment();
        checkPort(environment.getProperty("server.port", Integer.class, 0));
        checkWritable(Path.of(environment.getProperty("hearth.data", "./data")));
    }

    static void checkPort(int port) {
        try (var socket = new ServerSocket()) {
            // as the web server does: a port whose last user is just gone is free
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (BindException taken) {
            throw new StartRefused("start.portTaken", port);
        } catch (IOException unclear) {
            // the web server will try again and tell
        }
    }

    static void checkWritable(Path data) {
        try {
            Files.delete(Files.createTempFile(Files.createDirectories(data), "first-look", ""));
        } catch (IOException notWritable) {
            throw DiskFull.in(notWritable)
                    ? new StartRefused("start.diskFull", data)
                    : new StartRefused("start.dataNotWritable", data);
        }
    }
}
