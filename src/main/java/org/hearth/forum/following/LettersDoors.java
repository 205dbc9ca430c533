package org.hearth.forum.following;

import org.hearth.groups.AboutDoor;
import org.hearth.groups.Capability;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way from a group's page About to the letters one gets of it. */
@Configuration(proxyBeanMethods = false)
class LettersDoors {

    @Bean
    AboutDoor lettersDoor() {
        return AboutDoor.to(
                AboutDoor.Part.YOU,
                15,
                viewer -> viewer.can(Capability.READ_TALK),
                "forum.letters.door",
                "at-sign",
                "letters");
    }
}
