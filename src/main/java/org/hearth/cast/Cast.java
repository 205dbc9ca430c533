package org.hearth.cast;

import java.util.List;
import org.hearth.web.Language;

/** Who is who. Addresses are of a domain reserved for examples; nobody here exists. */
public final class Cast {

    /** Runs the installation. */
    public static final Player INGRID = new Player("ingrid@example.org", "Ingrid");
    /** Trained peer, facilitates both groups. */
    public static final Player TOVE = new Player("tove@example.org", "Tove");
    /** In both groups, unknown to each as the other. */
    public static final Player AMIR = new Player("amir@example.org", "Amir");

    public static final Player SOLVEIG = new Player("solveig@example.org", "Solveig");
    public static final Player MEI = new Player("mei@example.org", "Mei");

    public static final List<Player> EVERYBODY = List.of(INGRID, TOVE, AMIR, SOLVEIG, MEI);

    public static final Troupe LONG_NIGHTS = new Troupe(
            "Long nights",
            "For people who live with pain that keeps them awake. We do not give each other advice unless asked; we keep each other company.",
            """
            What is said here stays here.

            We speak of ourselves and do not judge each other.

            Everybody may say no, pass or leave, without a reason.

            We do not try to find out who somebody is.""",
            Language.ENGLISH,
            List.of(
                    new Part(TOVE, "Lantern", 0x490D_DD64_7F67_B843L),
                    new Part(AMIR, "Blue heron", 0x4F04_52B5_F155_E36FL),
                    new Part(SOLVEIG, "Birch", 0x37D4_B999_0A12_1DF4L),
                    new Part(MEI, "Paper boat", 0x005F_5A3B_910E_EE3DL)));

    public static final Troupe AFTER = new Troupe(
            "Etterpå",
            "For oss som har mistet noen. Her er det plass til alt som kommer, også det som ikke passer noe annet sted.",
            """
            Det som sies her, blir her.

            Vi sammenligner ikke sorg.

            Alle kan si nei, stå over eller gå, uten grunn.""",
            Language.NORWEGIAN,
            List.of(
                    new Part(TOVE, "Fyrlykt", 0x1533_AE37_6A65_E70AL),
                    new Part(AMIR, "Steinrøys", 0x0871_A800_B315_B19AL)));

    private Cast() {}

    /** @param name what the terminal calls them; no page does */
    public record Player(String address, String name) {}

    /** @param parts the first one facilitates */
    public record Troupe(String name, String purpose, String rules, Language language, List<Part> parts) {}

    /** @param picture the bits their picture is drawn from */
    public record Part(Player player, String pseudonym, long picture) {}
}
