package org.hearth.contact.chain;

import org.hearth.groups.AboutDoor;
import org.hearth.groups.Capability;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way from a group's page About to its telephone chain. */
@Configuration(proxyBeanMethods = false)
class ChainDoors {

    @Bean
    AboutDoor chainDoor() {
        return AboutDoor.to(
                AboutDoor.Part.GROUP,
                14,
                viewer -> viewer.can(Capability.READ_TALK),
                "contact.chain.door",
                "phone-call",
                "chain");
    }
}
