package org.hearth.forum;

import gg.jte.Content;

/** What people write, in the forum or elsewhere, as it is shown: paragraphs, emphasis, lists, quotes, addresses, and no HTML of theirs. */
public interface LightFormatting {

    Content of(String words);
}
