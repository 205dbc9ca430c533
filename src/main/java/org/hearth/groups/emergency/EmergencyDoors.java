package org.hearth.groups.emergency;

import org.hearth.groups.AboutDoor;
import org.hearth.groups.AboutDoor.Part;
import org.hearth.groups.Capability;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** From a group's page to one's own emergency contact, and to those that others left. */
@Configuration(proxyBeanMethods = false)
class EmergencyDoors {

    @Bean
    AboutDoor toOwnContact() {
        return AboutDoor.to(
                Part.YOU,
                70,
                viewer -> viewer.can(Capability.ATTEND),
                "groups.emergency.door",
                "life-buoy",
                "emergency");
    }

    @Bean
    AboutDoor toContacts() {
        return AboutDoor.to(
                Part.CARE,
                75,
                viewer -> viewer.can(Capability.BREAK_GLASS),
                "groups.contacts.door",
                "phone",
                "contacts");
    }
}
