package org.hearth.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Whom to call, for pages of other modules on which somebody may need it at once. */
public interface HelpNumbers {

    /** @param country the one the reader chose; empty for the one their browser points to */
    Near near(HttpServletRequest request, String country);

    /** @param lines emergency first */
    record Near(String country, List<Helpline> lines) {}
}
