package org.hearth.admission.referral;

import org.hearth.groups.AboutDoor;
import org.hearth.groups.AboutDoor.Part;
import org.hearth.groups.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** From a group's page to referring somebody. */
@Configuration(proxyBeanMethods = false)
class ReferringDoor {

    @Bean
    AboutDoor toReferrals() {
        return AboutDoor.to(
                Part.YOU,
                50,
                viewer -> viewer.role() == Role.PROVIDER,
                "admission.referrals",
                "door-open",
                "referrals");
    }
}
