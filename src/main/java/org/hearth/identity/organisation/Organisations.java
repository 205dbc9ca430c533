package org.hearth.identity.organisation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearth.kernel.Settings;
import org.springframework.stereotype.Component;

/** The organisations whose sign-in counts here, as the settings name them. */
@Component
public class Organisations {

    private final List<Organisation> all;

    Organisations(Settings settings) {
        this.all = IntStream.range(0, settings.oidc().size())
                .mapToObj(number -> new Organisation(
                        Integer.toString(number), settings.oidc().get(number)))
                .toList();
    }

    List<Organisation> all() {
        return all;
    }

    Optional<Organisation> find(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findAny();
    }

    /** For pages that offer them. */
    public List<Way> ways() {
        return all.stream().map(Organisation::way).toList();
    }

    /** @param id stands in addresses @param name as people know it */
    public record Way(String id, String name) {}

    /** One of them, with what Hearth needs to ask it. */
    record Organisation(String id, Settings.Oidc settings) {

        Way way() {
            return new Way(id, settings.name());
        }

        String issuer() {
            return settings.issuer().toString();
        }
    }
}
