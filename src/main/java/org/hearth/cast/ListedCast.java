package org.hearth.cast;

import static org.hearth.web.Language.ENGLISH;
import static org.hearth.web.Language.NORWEGIAN;

import java.util.List;
import org.hearth.web.Language;

/** Groups that show themselves, so that there is something to find. Nobody is in them. */
final class ListedCast {

    private static final String RULES = """
            What is said here stays here.

            We speak of ourselves and do not judge each other.

            Everybody may say no, pass or leave, without a reason.""";

    private static final String REGLER = """
            Det som sies her, blir her.

            Vi snakker om oss selv og dømmer ikke hverandre.

            Alle kan si nei, stå over eller gå, uten grunn.""";

    private ListedCast() {}

    static final List<Listed> GROUPS = List.of(
            english(
                            "Morning light",
                            "For days when getting up is the work. We say what we managed, however small, and nobody cheers.")
                    .kind("PEERS", "REQUEST", "SEARCHABLE", "TALK,LIVE", "MORNING,EVENING")
                    .with("depression,loneliness", "EASY_LANGUAGE,QUIET", "no-03-oslo", 0, true),
            norwegian("Våken om natten", "For oss som ikke får sove. Her er det alltid noen som også er våkne.")
                    .kind("PEERS", "OPEN", "SEARCHABLE", "TALK", "NIGHT")
                    .with("søvn,uro", "EASY_LANGUAGE", "", 0, true),
            norwegian(
                            "Etter kreften",
                            "Behandlingen er over, og livet skal liksom være som før. Vi snakker om det som ikke er det.")
                    .kind("BOTH", "REQUEST", "SEARCHABLE", "TALK,CAFE", "DAY,EVENING")
                    .with("kreft,utmattelse", "STEP_FREE,QUIET", "no-55-tromso,no-18-bodo", 0, true),
            english(
                            "New and low",
                            "For parents of small children who had expected to be happier. Babies may cry in the meeting.")
                    .kind("PROFESSIONALS", "REQUEST", "LISTED", "LIVE", "DAY")
                    .with("birth,depression", "CAPTIONS", "", 12, false),
            norwegian(
                            "Ved siden av",
                            "For deg som står nær noen som er alvorlig psykisk syke. Du trenger ikke være sterk her.")
                    .kind("PEERS", "REQUEST", "LISTED", "TALK,CAFE", "EVENING,WEEKEND")
                    .with("pårørende,psykose", "STEP_FREE", "no-18-bodo,no-18-narvik", 0, true),
            english(
                            "Slow bodies",
                            "Chronic pain and exhaustion, at the pace they leave us. Short posts, long patience.")
                    .kind("PEERS", "OPEN", "LISTED", "TALK", "NIGHT,DAY")
                    .with("chronic pain,exhaustion", "EASY_LANGUAGE,QUIET", "", 0, true),
            norwegian("Tomt rom", "For etterlatte etter selvmord. Vi har tid til spørsmålene som ikke har svar.")
                    .kind("PROFESSIONALS", "REFERRAL", "LISTED", "LIVE,CAFE", "EVENING")
                    .with("sorg,selvmord", "STEP_FREE,QUIET", "no-50-trondheim", 10, false),
            english(
                            "Half heard",
                            "Losing hearing as a grown-up: at work, at dinner, in love. We write, sign and caption.")
                    .kind("PEERS", "OPEN", "SEARCHABLE", "TALK,LIVE", "EVENING")
                    .with("hearing loss", "CAPTIONS,SIGNING", "no-46-bergen", 0, false),
            norwegian("Edru i helgen", "Fredag klokken fire er det verste. Da møtes vi, og på søndag går vi tur.")
                    .kind("PEERS", "OPEN", "LISTED", "TALK,CAFE", "WEEKEND")
                    .with("alkohol", "STEP_FREE", "no-50-trondheim,no-46-bergen", 0, false),
            norwegian("To hjem", "For foreldre etter et samlivsbrudd. Om barna, kalenderen og de tomme ukene.")
                    .kind("BOTH", "REQUEST", "LISTED", "LIVE", "EVENING")
                    .costing("150 kroner for ti kvelder")
                    .with("samlivsbrudd,barn", "CAPTIONS", "", 12, false),
            norwegian("Pust", "For deg mellom 18 og 25 som er redd oftere enn du viser.")
                    .kind("PEERS", "INVITATION", "LISTED", "TALK,LIVE", "EVENING")
                    .with("angst", "EASY_LANGUAGE,QUIET", "no-11-stavanger", 15, false),
            english("All hours", "Type one diabetes, counted in nights rather than in numbers.")
                    .kind("PEERS", "OPEN", "LISTED", "TALK", "NIGHT,MORNING")
                    .with("diabetes", "EASY_LANGUAGE", "", 0, false),
            english("The back room", "For those who know each other from before. We do not show ourselves.")
                    .kind("PEERS", "INVITATION", "HIDDEN", "TALK", "EVENING")
                    .with("grief", "QUIET", "no-18-bodo", 0, false));

    private static Listed english(String name, String purpose) {
        return new Listed(name, purpose, RULES, ENGLISH, List.of(), "", "", 0, false, "");
    }

    private static Listed norwegian(String name, String purpose) {
        return new Listed(name, purpose, REGLER, NORWEGIAN, List.of(), "", "", 0, false, "");
    }

    /**
     * @param kind who leads, admission, visibility, formats, times
     * @param needs and what follows: between commas
     * @param size 0 for no limit
     * @param lively whether enough people write there to tell signs
     */
    record Listed(
            String name,
            String purpose,
            String rules,
            Language language,
            List<String> kind,
            String needs,
            String access,
            int size,
            boolean lively,
            String more) {

        Listed kind(String ledBy, String admission, String visibility, String formats, String times) {
            var all = List.of(ledBy, admission, visibility, formats, times);
            return new Listed(name, purpose, rules, language, all, needs, access, size, lively, more);
        }

        /** @param places codes of the gazetteer */
        Listed with(String needs, String access, String places, int size, boolean lively) {
            return new Listed(name, purpose, rules, language, kind, needs, access, size, lively, places + ";" + fee());
        }

        Listed costing(String fee) {
            return new Listed(name, purpose, rules, language, kind, needs, access, size, lively, ";" + fee);
        }

        String fee() {
            return more.contains(";") ? more.substring(more.indexOf(';') + 1) : "";
        }

        List<String> places() {
            var places = more.substring(0, more.indexOf(';'));
            return places.isEmpty() ? List.of() : List.of(places.split(","));
        }
    }
}
