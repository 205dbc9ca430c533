package org.hearth.attacker;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hearth.kernel.postgres.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * As {@link org.hearth.HearthTest}, with a real mail server, a clock that can be moved and {@link People} to act. All
 * tests with it share one context and one database: make your own group, and count nothing that is not yours.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "hearth.url=" + AttackerTest.ADDRESS)
@ContextConfiguration(initializers = {TestDatabase.class, Stage.class})
@Import({People.class, Rows.class, Outbox.class, OwnersWay.class, Crossing.class})
public @interface AttackerTest {

    String ADDRESS = "https://house.example";
}
