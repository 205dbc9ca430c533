package org.hearth;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearth.architecture.NameRule;
import org.hearth.architecture.PackageRule;
import org.hearth.architecture.PathRule;
import org.hearth.architecture.PublicRule;
import org.hearth.architecture.SizeRule;
import org.hearth.architecture.Source;
import org.hearth.architecture.SpeechRule;
import org.hearth.architecture.SqlRule;
import org.hearth.architecture.WordsRule;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The project keeps its own rules. That each rule can be broken is shown in {@link ArchitectureRulesTests}. */
class ArchitectureTests {

    private static final List<Source> JAVA = Source.under("src/main/java", ".java");
    private static final List<Source> TESTS = Source.under("src/test/java", ".java");
    private static final List<Source> TEMPLATES = Source.under("src/main/jte", ".jte");
    private static final List<Source> MESSAGES = Source.under("src/main/resources/messages", ".properties");

    private final Set<String> packages = packages();

    @Test
    void modulesDependOnlyOnWhatTheySayTheyDo() {
        ApplicationModules.of(Hearth.class).verify();
    }

    @Test
    void typesArePublicOnlyForOtherPackages() {
        // what others' classes look like does not matter here, and reading them all takes long
        var classes = ArchConfiguration.withThreadLocalScope(configuration -> {
            configuration.setResolveMissingDependenciesFromClassPath(false);
            return new ClassFileImporter().importPackages("org.hearth", "gg.jte.generated");
        });
        assertThat(PublicRule.needlesslyPublic(classes, ArchitectureTests::isInner))
                .isEmpty();
    }

    private static boolean isInner(String name) {
        return name.startsWith("org.hearth.")
                && !name.startsWith("org.hearth.architecture")
                && name.split("\\.").length > 3;
    }

    @Test
    void aFeatureHasOnePathInEveryTree() {
        var web = Source.under("src/main/web", "");
        assertThat(PathRule.foldersWithoutPackage("src/main/jte", TEMPLATES, packages))
                .isEmpty();
        assertThat(PathRule.foldersWithoutPackage("src/main/web", web, packages))
                .isEmpty();
        assertThat(PathRule.messagesWithoutPackage(MESSAGES, packages)).isEmpty();
    }

    @Test
    void namesSaySomething() {
        assertThat(NameRule.emptyWords(JAVA)).isEmpty();
        assertThat(NameRule.emptyWords(TESTS)).isEmpty();
    }

    @Test
    void filesStaySmall() {
        assertThat(SizeRule.longFiles(JAVA, 300)).isEmpty();
        assertThat(SizeRule.longFiles(TEMPLATES, 120)).isEmpty();
        assertThat(SizeRule.longFiles(Source.under("src/main/web", ".ts"), 250)).isEmpty();
        assertThat(SizeRule.longFiles(Source.under("src/main/web", ".css"), 400))
                .isEmpty();
        assertThat(SizeRule.longFiles(TESTS, 400)).isEmpty();
    }

    @Test
    void methodsStaySmall() {
        assertThat(SizeRule.longMethods(JAVA, 40)).isEmpty();
        assertThat(SizeRule.longMethods(TESTS, 40)).isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(PackageRule.notNullMarked(JAVA)).isEmpty();
    }

    @Test
    void sqlStandsInTables() {
        var ours = JAVA.stream()
                // the server itself is spoken to before there is a pool, and asked whether it is there
                .filter(file -> !file.path().contains("/kernel/postgres/"))
                .toList();
        assertThat(SqlRule.outsideTables(ours)).isEmpty();
    }

    @Test
    void bothLanguagesSayTheSame() {
        var norwegian = messages("_nb");
        var english = messages("");
        assertThat(WordsRule.differences(english, norwegian)).isEmpty();
        assertThat(WordsRule.broken(english)).isEmpty();
        assertThat(WordsRule.broken(norwegian)).isEmpty();
    }

    @Test
    void simpleLanguageSaysTheSameSentencesInBothLanguages() {
        var english = messages("_simple");
        var norwegian = messages("_nb_simple");
        assertThat(WordsRule.differences(english, norwegian)).isEmpty();
        assertThat(WordsRule.broken(english)).isEmpty();
        assertThat(WordsRule.broken(norwegian)).isEmpty();
        assertThat(WordsRule.strays(english, messages(""))).isEmpty();
    }

    /** The sentences of the files whose names end so and in nothing more. */
    private static Map<String, String> messages(String ending) {
        return WordsRule.sentences(MESSAGES.stream()
                .filter(file -> file.name().replaceFirst("^[a-z]+", "").equals(ending))
                .toList());
    }

    @Test
    void whatIsSaidStandsInTheMessageFiles() {
        var sentences = WordsRule.sentences(MESSAGES.stream()
                .filter(file -> !file.name().endsWith("_simple"))
                .toList());
        var modules = MESSAGES.stream()
                .map(file -> file.name().replaceFirst("_.*$", ""))
                .distinct()
                .toList();
        assertThat(sentences).isNotEmpty();
        assertThat(WordsRule.unsaid(TEMPLATES, sentences)).isEmpty();
        assertThat(WordsRule.unsaid(JAVA, sentences)).isEmpty();
        assertThat(WordsRule.unknownKeys(JAVA, sentences, modules)).isEmpty();
    }

    @Test
    void nobodySpeaksToPeopleButTheMessageFiles() {
        assertThat(SpeechRule.inTemplates(TEMPLATES)).isEmpty();
        assertThat(SpeechRule.inPages(JAVA)).isEmpty();
    }

    private static Set<String> packages() {
        var folders = new TreeSet<String>();
        JAVA.forEach(file -> folders.add(file.folder().replaceFirst("^src/main/java/org/hearth/?", "")));
        return folders;
    }
}
