package org.hearth.groups.membership;

import org.hearth.kernel.MixedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Members keep no order in which they came, nor does what they agreed to. */
@Configuration(proxyBeanMethods = false)
class MixedMembers {

    @Bean
    static MixedTable membershipsmixed() {
        return new MixedTable("membership", "role");
    }

    @Bean
    static MixedTable agreementsmixed() {
        return new MixedTable("agreement", "agreed_on");
    }
}
