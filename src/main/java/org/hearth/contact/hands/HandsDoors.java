package org.hearth.contact.hands;

import org.hearth.groups.AboutDoor;
import org.hearth.groups.Capability;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way for those who look after the group to those who lend them a hand. */
@Configuration(proxyBeanMethods = false)
class HandsDoors {

    @Bean
    AboutDoor handsDoor() {
        return AboutDoor.to(
                AboutDoor.Part.CARE,
                60,
                viewer -> viewer.can(Capability.MODERATE),
                "contact.hands.door",
                "hand-heart",
                "hands");
    }
}
