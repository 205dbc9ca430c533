package org.hearth.identity.persona;

import org.hearth.kernel.MixedTable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Accounts and personas keep no order in which they came. */
@Configuration(proxyBeanMethods = false)
class MixedPersonas {

    private final OwnerTable owners;

    MixedPersonas(OwnerTable owners) {
        this.owners = owners;
    }

    @Bean
    static MixedTable accountsmixed() {
        return new MixedTable("account", "coordinator");
    }

    @Bean
    static MixedTable personasmixed() {
        return new MixedTable("persona", "picture");
    }

    @Bean
    static MixedTable contactsmixed() {
        return new MixedTable("emergency_contact", "contact_sealed");
    }

    @EventListener(ApplicationReadyEvent.class)
    void evenOut() {
        owners.evenOut();
    }
}
