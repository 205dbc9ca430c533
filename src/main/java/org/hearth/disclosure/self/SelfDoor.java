package org.hearth.disclosure.self;

import org.hearth.groups.AboutDoor;
import org.hearth.groups.AboutDoor.Part;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** From a group's page to oneself in it. */
@Configuration(proxyBeanMethods = false)
class SelfDoor {

    @Bean
    AboutDoor toOneself() {
        return AboutDoor.to(Part.YOU, 10, viewer -> true, "disclosure.self.title", "venetian-mask", "me");
    }
}
