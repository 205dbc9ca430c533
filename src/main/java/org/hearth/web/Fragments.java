package org.hearth.web;

import gg.jte.Content;

/** Puts fragments of other modules into a page. */
public interface Fragments {

    /** The fragment as content of another template. */
    Content content(Html html, Frame frame);
}
