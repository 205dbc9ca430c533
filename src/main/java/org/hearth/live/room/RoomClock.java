package org.hearth.live.room;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Leases end, lines are looked at and rooms close by the clock, on every node; each look is cheap and harmless twice. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class RoomClock {}
