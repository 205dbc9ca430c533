package org.hearth.identity.setup;

import java.util.List;
import org.hearth.kernel.Installation;
import org.hearth.kernel.Settings;
import org.hearth.web.StartupWord;
import org.springframework.stereotype.Component;

/** Shows whoever starts an installation without a coordinator the link that makes them one. */
@Component
class SetupWord implements StartupWord {

    private final Setup setup;
    private final Installation installation;
    private final Settings settings;

    SetupWord(Setup setup, Installation installation, Settings settings) {
        this.setup = setup;
        this.installation = installation;
        this.settings = settings;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public List<String> lines() {
        return installation.demonstration() || !setup.isNeeded()
                ? List.of()
                : List.of(
                        "Open this link, once, to become the first coordinator:",
                        "    " + settings.address() + "/setup/"
                                + setup.newLink().reveal(),
                        "");
    }
}
