package org.hearth.web;

import java.util.Map;

/**
 * Where the browser finds scripts and style sheets. Their addresses carry a hash of what they contain, so that they may
 * be kept for a year.
 *
 * @param files name as written in templates ({@code page.css}, {@code live/room.js}) to address
 */
public record Assets(Map<String, String> files) {

    public String at(String name) {
        var address = files.get(name);
        if (address == null) {
            throw new IllegalArgumentException("no asset " + name + "; was `npm run build` run?");
        }
        return address;
    }
}
