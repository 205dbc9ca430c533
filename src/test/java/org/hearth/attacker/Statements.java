package org.hearth.attacker;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * What requests ask of the database, in order: the work behind an answer, which takes the time that somebody outside can
 * measure. Counting it is sturdier than a clock. What happens after the answer is left out.
 */
@TestComponent
public class Statements implements BeanPostProcessor {

    private static final String OF_A_REQUEST = "tomcat-handler";

    private final List<String> asked = new CopyOnWriteArrayList<>();

    /** Those of this act. Nothing else may go on meanwhile. */
    List<String> of(Runnable act) {
        asked.clear();
        act.run();
        return List.copyOf(asked);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database ? new Listening(database) : bean;
    }

    private final class Listening extends DelegatingDataSource {

        Listening(DataSource database) {
            super(database);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Statements.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("prepareStatement")) {
                            note(String.valueOf(arguments[0]));
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException failed) {
                            throw failed.getCause();
                        }
                    });
        }
    }

    private void note(String sql) {
        if (Thread.currentThread().getName().startsWith(OF_A_REQUEST)) {
            asked.add(sql);
        }
    }
}
