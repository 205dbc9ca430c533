package org.hearth.web.today;

import gg.jte.Content;
import java.util.List;

/** @param parts the modules' fragments, in order */
public record TodayPage(List<Content> parts) {}
