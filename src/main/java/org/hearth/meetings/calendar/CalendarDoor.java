package org.hearth.meetings.calendar;

import org.hearth.web.YouDoor;
import org.springframework.stereotype.Component;

@Component
class CalendarDoor implements YouDoor {

    @Override
    public int order() {
        return 46;
    }

    @Override
    public String label() {
        return "meetings.calendar.door";
    }

    @Override
    public String icon() {
        return "calendar-days";
    }

    @Override
    public String path() {
        return "/calendar";
    }
}
