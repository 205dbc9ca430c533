package org.hearth.bringing.work;

import java.util.Arrays;
import java.util.List;
import org.hearth.groups.GroupId;
import org.hearth.kernel.Seal;
import org.springframework.stereotype.Component;

/** How what is brought along is kept until it is taken in, and known again afterwards. */
@Component
class Sealing {

    private static final String BETWEEN = "\0";

    private final Seal seal;

    Sealing(Seal seal) {
        this.seal = seal;
    }

    Mark mark(GroupId group, String what, String key) {
        return Mark.of(seal.fingerprint(group.text() + "\n" + what + "\n" + key, "brought along"));
    }

    byte[] sealed(BringingId id, String... texts) {
        return sealed(id, List.of(texts));
    }

    byte[] sealed(BringingId id, List<String> texts) {
        return seal.seal(String.join(BETWEEN, texts), purpose(id));
    }

    List<String> opened(BringingId id, byte[] bytes) {
        return Arrays.asList(seal.open(bytes, purpose(id)).split(BETWEEN, -1));
    }

    private static String purpose(BringingId id) {
        return "brought along in " + id.text();
    }
}
