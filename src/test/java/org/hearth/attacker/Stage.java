package org.hearth.attacker;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The mail server, the clock and the quiet that {@link AttackerTest} adds. */
public final class Stage implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
        mail.start();
        var port = mail.getSmtp().getPort();
        context.getBeanFactory().registerSingleton("mailbag", new Mailbag(mail, port));
        context.getEnvironment()
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "mail server",
                        Map.of(
                                "hearth.smtp.url",
                                "smtp://127.0.0.1:" + port,
                                // the bench is swept when a test says so: rows that change by themselves would look
                                // like a deed
                                "hearth.desk.sweep",
                                "PT24H",
                                "hearth.desk.paging",
                                "PT24H")));
        ((GenericApplicationContext) context)
                .registerBean(
                        "movableClock",
                        MovableClock.class,
                        MovableClock::new,
                        definition -> definition.setPrimary(true));
    }
}
