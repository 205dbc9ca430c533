package org.hearth.guidance.house;

import org.hearth.web.CoordinationDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** From the coordinator's page to what they write for everybody. */
@Configuration(proxyBeanMethods = false)
class CoordinationDoors {

    @Bean
    CoordinationDoor toHelplines() {
        return new Door(40, "guidance.helpline.title", "phone", "/coordination/helplines");
    }

    @Bean
    CoordinationDoor toHouseInformation() {
        return new Door(50, "guidance.door.write", "book-open", "/information");
    }

    @Bean
    CoordinationDoor toPrinciples() {
        return new Door(51, "guidance.principles.title", "scale", "/coordination/principles");
    }

    private record Door(int order, String label, String icon, String path) implements CoordinationDoor {}
}
