package org.hearth.live.codeword;

import java.util.Locale;

/** What stands on the screen instead of the room: what anybody could be looking at. */
public enum Scene {
    RECIPE,
    WEATHER,
    SHOPPING;

    /** As in forms, message keys and what is kept. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Scene of(String text) {
        for (var scene : values()) {
            if (scene.text().equals(text)) {
                return scene;
            }
        }
        return RECIPE;
    }
}
