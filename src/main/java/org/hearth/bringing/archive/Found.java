package org.hearth.bringing.archive;

import java.time.Instant;
import java.util.List;

/** What stands in an archive, as it comes. */
public sealed interface Found {

    /**
     * A letter or a post.
     *
     * @param key the same whenever it is read, and nobody else's
     * @param links keys of what it hangs together with: what it answers, or its topic
     * @param subject without marks of answering and of lists
     * @param answers whether its subject says that it answers something
     * @param writer key of a {@link Person}
     * @param files how many hang on it, which are not taken
     */
    record Said(
            String key,
            List<String> links,
            String subject,
            boolean answers,
            String writer,
            Instant at,
            String text,
            int files)
            implements Found {

        public Said {
            links = List.copyOf(links);
        }
    }

    /** What one of the writers is called there; may come before what they wrote or after it, and more than once. */
    record Person(String key, List<String> names) implements Found {

        public Person {
            names = List.copyOf(names);
        }
    }

    /** A thread as it is there. @param closed whether not all could read it, so that nothing of it is taken */
    record Topic(String link, String title, boolean closed) implements Found {}

    /** Something that is not taken. */
    record Left(LeftOut why) implements Found {}
}
