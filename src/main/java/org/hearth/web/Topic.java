package org.hearth.web;

/**
 * Something a page can listen to.
 *
 * @param kind names the {@link TopicGate} that decides who may listen: {@code thread}, {@code room}
 * @param id the public id of what it is about
 */
public record Topic(String kind, String id) {

    /** Reads {@code kind:id}. */
    public static Topic of(String text) {
        var colon = text.indexOf(':');
        return new Topic(text.substring(0, Math.max(colon, 0)), text.substring(colon + 1));
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
