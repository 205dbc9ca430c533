package org.hearth.cast;

import java.time.LocalDate;
import org.hearth.groups.Viewer;
import org.hearth.guidance.Library;
import org.hearth.web.AccountId;

/** One page for the whole house and one for a group, with sources that exist. */
final class DemonstrationInformation {

    private static final String READING = """
            You look something up at night, and an hour later you are more afraid than before. It happens to most of us. \
            A few questions help to see what a page is worth.

            **Who says so, and what do they know it from?** A name and a profession are a beginning. A life with the illness is knowledge too, \
            of another kind: it tells what it is like, not what will happen to you.

            **From what, and when?** Good pages name their sources and the day somebody last looked at them. What was true ten years ago may not be now.

            **Who gains by it?** Somebody pays for every page. If it sells what it recommends, read it as an advertisement.

            **What does it leave out?** Be wary where a treatment has only good sides, where it "works for everybody", or where doing nothing is not mentioned. \
            Ask what happens without it.

            **How many, out of how many?** "Twice the risk" can mean two in a million instead of one. Look for the plain numbers.

            - Write down what frightened you, and take it along to somebody who treats you.
            - Stop when you notice that you read in circles. It will still be there tomorrow.
            - Nobody in a group here can tell from afar what you have, however much they have seen.
            """;

    private static final String NIGHTS = """
            Pain at night and sleep pull at each other: bad nights make pain louder, and pain makes bad nights. Nobody here has done anything wrong.

            What guidelines say: for sleeplessness that lasts, a form of conversation treatment made for it (cognitive behavioural therapy for insomnia) \
            is recommended first, before tablets, also for people who live with an illness. It can be had with a therapist, in groups and online. \
            Ask those who treat you whether there is one near you.

            What people in this group have told each other, as *company, not advice*:

            - getting up instead of fighting it, and having a place for that: a chair, a blanket, a lamp
            - a voice in the room, very low
            - not looking at the clock

            If you begin to dread every evening, or if tablets do not do any more what they did, tell somebody who treats you. That is what they are there for.
            """;

    private final Library library;
    private final LocalDate today;

    DemonstrationInformation(Library library, LocalDate today) {
        this.library = library;
        this.today = today;
    }

    void house(AccountId coordinator) {
        library.keepForHouse(
                coordinator,
                new Library.Page(
                        "How to read about health",
                        READING,
                        "Ingrid",
                        "Coordinator of this demonstration; not a health professional",
                        """
                        Charnock D, Shepperd S, Needham G, Gann R: DISCERN, an instrument for judging the quality of written consumer health information on treatment choices. Journal of Epidemiology and Community Health 1999; 53: 105–111
                        Health On the Net Foundation: the HON Code of Conduct for medical and health websites, eight principles. The foundation has closed; the principles stay good ones
                        U.S. National Library of Medicine, MedlinePlus: Evaluating Health Information, medlineplus.gov/evaluatinghealthinformation.html
                        Titles and addresses as their publishers give them; they were not opened again on the day this page was written""",
                        today,
                        today.plusYears(1)));
    }

    void longNights(Viewer facilitator) {
        library.keepForGroup(
                facilitator,
                new Library.Page(
                        "Pain, and the nights that come with it",
                        NIGHTS,
                        "Lantern",
                        "Facilitator of this group; lives with pain, and is not a health professional",
                        """
                        Riemann D and others: The European Insomnia Guideline: an update on the diagnosis and treatment of insomnia 2023. Journal of Sleep Research 2023; 32(6): e14035
                        National Health Service (England): Insomnia, nhs.uk/conditions/insomnia
                        The list is made up for this demonstration, of what people often say to each other; nobody in particular said it
                        Titles and addresses as their publishers give them; they were not opened again on the day this page was written""",
                        today,
                        today.plusYears(1)));
    }
}
