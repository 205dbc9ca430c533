package org.hearth.attacker;

import org.hearth.cast.Cast;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A group with its facilitator inside and a thread that Solveig began, for tests that move its clock. */
abstract class LongNights {

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    Circle circle;
    Visitor facilitator;
    String threadPath;

    @BeforeEach
    void aGroup() {
        circle = people.gather(Cast.LONG_NIGHTS);
        facilitator = circle.visitor(Cast.TOVE);
        threadPath = circle.threadPath(circle.thread(Cast.SOLVEIG, "By Solveig", "Solveig wrote this"));
    }

    @AfterEach
    void putTheClockBack() {
        clock.putBack();
    }
}
