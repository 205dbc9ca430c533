package org.hearth.admission.asking;

import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives requests from before there were numbered places theirs, once. */
@Component
class AskingPlaces {

    private final AskingTable askings;
    private final AskingSlotTable slots;

    AskingPlaces(AskingTable askings, AskingSlotTable slots) {
        this.askings = askings;
        this.slots = slots;
    }

    @EventListener(ContextRefreshedEvent.class)
    @Transactional
    public void placeThoseFromBefore() {
        slots.unplaced().forEach(id -> askings.asker(id).ifPresent(asker -> slots.place(id, asker.account())));
    }
}
