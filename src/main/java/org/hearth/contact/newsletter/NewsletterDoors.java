package org.hearth.contact.newsletter;

import org.hearth.groups.AboutDoor;
import org.hearth.groups.Capability;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way from a group's page About to its newsletter. */
@Configuration(proxyBeanMethods = false)
class NewsletterDoors {

    @Bean
    AboutDoor newsletterDoor() {
        return AboutDoor.to(
                AboutDoor.Part.GROUP,
                12,
                viewer -> viewer.can(Capability.READ_TALK),
                "contact.newsletter.door",
                "newspaper",
                "newsletter");
    }
}
