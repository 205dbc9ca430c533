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
                    new Part(TOVE, "Lantern", 0x3A51_9C42_71E8_0B25L),
                    new Part(AMIR, "Blue heron", 0x71C4_2E95_A30D_6F18L),
                    new Part(SOLVEIG, "Birch", 0x15B2_8D07_4CE3_92A6L),
                    new Part(MEI, "Paper boat", 0x6E09_F3A1_58D7_C4B2L)));

    public static final Troupe AFTER = new Troupe(
            "Etterpå",
            "For oss som har mistet noen. Her er det plass til alt som kommer, også det som ikke passer noe annet sted.",
            """
            Det som sies her, blir her.

            Vi sammenligner ikke sorg.

            Alle kan si nei, stå over eller gå, uten grunn.""",
            Language.NORWEGIAN,
            List.of(
                    new Part(TOVE, "Fyrlykt", 0x2C77_1A90_E5B4_38D6L),
                    new Part(AMIR, "Steinrøys", 0x49D1_6B3F_0872_EA5CL)));

    private Cast() {}

    /** @param name what the terminal calls them; no page does */
    public record Player(String address, String name) {}

    /** @param parts the first one facilitates */
    public record Troupe(String name, String purpose, String rules, Language language, List<Part> parts) {}

    /** @param picture the bits their picture is drawn from */
    public record Part(Player player, String pseudonym, long picture) {}
}
