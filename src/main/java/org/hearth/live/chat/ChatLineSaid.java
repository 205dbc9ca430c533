package org.hearth.live.chat;

import org.hearth.live.chat.ChatLine.LineId;
import org.hearth.meetings.MeetingId;

/** A line stands in the chat. The event does not carry it: events are written down. */
public record ChatLineSaid(MeetingId meeting, LineId line, Audience audience) {}
