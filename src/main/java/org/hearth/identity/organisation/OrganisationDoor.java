package org.hearth.identity.organisation;

import org.hearth.web.YouDoor;
import org.springframework.stereotype.Component;

@Component
class OrganisationDoor implements YouDoor {

    private final Organisations organisations;

    OrganisationDoor(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public boolean isThere() {
        return !organisations.all().isEmpty();
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public String label() {
        return "identity.waysIn.door";
    }

    @Override
    public String icon() {
        return "building-2";
    }

    @Override
    public String path() {
        return "/you/ways-in";
    }
}
