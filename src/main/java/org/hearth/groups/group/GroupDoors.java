package org.hearth.groups.group;

import org.hearth.groups.AboutDoor;
import org.hearth.groups.AboutDoor.Part;
import org.hearth.groups.Capability;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways from a group's page About to what the group itself keeps. */
@Configuration(proxyBeanMethods = false)
class GroupDoors {

    @Bean
    AboutDoor agreementsDoor() {
        return AboutDoor.to(Part.YOU, 10, viewer -> true, "groups.door.agreements", "file-check", "agreements");
    }

    @Bean
    AboutDoor rulesDoor() {
        return AboutDoor.to(Part.GROUP, 20, viewer -> true, "groups.door.rules", "scroll-text", "rules");
    }

    @Bean
    AboutDoor chaptersDoor() {
        return AboutDoor.to(
                Part.GROUP,
                30,
                viewer -> viewer.can(Capability.READ_TALK),
                "groups.door.chapters",
                "map-pin",
                "chapters");
    }

    @Bean
    AboutDoor rightsDoor() {
        return AboutDoor.to(Part.GROUP, 40, viewer -> true, "groups.door.rights", "scale", "rights");
    }

    @Bean
    AboutDoor shapeDoor() {
        return AboutDoor.to(
                Part.CARE, 60, viewer -> viewer.can(Capability.SHAPE), "groups.door.shape", "pencil-ruler", "shape");
    }

    @Bean
    AboutDoor consentsDoor() {
        return AboutDoor.to(
                Part.CARE,
                70,
                viewer -> viewer.can(Capability.SHAPE),
                "groups.door.consents",
                "clipboard-list",
                "consents");
    }

    @Bean
    AboutDoor rolesDoor() {
        return AboutDoor.to(
                Part.CARE,
                80,
                viewer -> viewer.can(Capability.NAME_ROLES),
                "groups.door.roles",
                "users-round",
                "roles");
    }

    @Bean
    AboutDoor endingDoor() {
        return AboutDoor.to(
                Part.CARE,
                90,
                viewer -> viewer.can(Capability.SHAPE),
                "groups.door.ending",
                "calendar-check",
                "ending");
    }
}
