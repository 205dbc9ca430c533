package org.hearth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.architecture.NameRule;
import org.hearth.architecture.PackageRule;
import org.hearth.architecture.PathRule;
import org.hearth.architecture.PublicRule;
import org.hearth.architecture.SizeRule;
import org.hearth.architecture.Source;
import org.hearth.architecture.SpeechRule;
import org.hearth.architecture.SqlRule;
import org.hearth.architecture.WordsRule;
import org.hearth.architecture.broken.BrokenModules;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.Violations;

/** Each rule of {@link ArchitectureTests} with an example that breaks it. */
class ArchitectureRulesTests {

    @Test
    void aModuleThatReachesIntoAnotherIsFound() {
        assertThatThrownBy(new BrokenModules()::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("above")
                .hasMessageContaining("Hidden");
    }

    @Test
    void aTypeThatNobodyElseUsesMayNotBePublic() {
        var classes = new ClassFileImporter().importPackages(BrokenModules.class.getPackageName());
        assertThat(PublicRule.needlesslyPublic(classes, name -> name.endsWith(".below.inner")))
                .containsExactly("org.hearth.architecture.broken.below.inner.Needless"
                        + " is public, and only its own package uses it");
    }

    @Test
    void aFolderWithoutPackageIsFound() {
        var files = List.of(
                new Source("src/main/jte/forum/post/show.jte", ""),
                new Source("src/main/jte/layout/page.jte", ""),
                new Source("src/main/jte/forum/gone/show.jte", ""));
        assertThat(PathRule.foldersWithoutPackage("src/main/jte", files, Set.of("forum", "forum/post")))
                .singleElement()
                .asString()
                .startsWith("src/main/jte/forum/gone");
        assertThat(PathRule.messagesWithoutPackage(List.of(new Source("messages/gone_nb.properties", "")), Set.of()))
                .hasSize(1);
    }

    @Test
    void namesThatSayNothingAreFound() {
        var file =
                new Source("A.java", "class PostManager { record UserInfo() {} class Datapoint {} class Implied {} }");
        assertThat(NameRule.emptyWords(List.of(file)))
                .containsExactly(
                        "A.java: PostManager has a name that says nothing",
                        "A.java: UserInfo has a name that says nothing");
    }

    @Test
    void whatIsTooLongIsFound() {
        var file = new Source("A.java", "class A {\nvoid small() {}\nvoid big() {\n\n\n}\n}\n");
        assertThat(SizeRule.longFiles(List.of(file), 6)).hasSize(1);
        assertThat(SizeRule.longFiles(List.of(file), 7)).isEmpty();
        assertThat(SizeRule.longMethods(List.of(file), 3)).containsExactly("A.java: big has 4 lines, more than 3");
    }

    @Test
    void aPackageWithoutNullMarkIsFound() {
        var files = List.of(
                new Source("org/good/package-info.java", "@NullMarked package org.good;"),
                new Source("org/good/A.java", ""),
                new Source("org/bad/package-info.java", "package org.bad;"),
                new Source("org/worse/A.java", ""));
        assertThat(PackageRule.notNullMarked(files))
                .containsExactly("org/bad is not @NullMarked", "org/worse is not @NullMarked");
    }

    @Test
    void sqlElsewhereIsFound() {
        var text = "class A { String a = \"select id from post\"; String b = \"select one\"; JdbcClient c; }";
        assertThat(SqlRule.outsideTables(List.of(new Source("Posts.java", text))))
                .hasSize(3);
        assertThat(SqlRule.outsideTables(List.of(new Source("PostTable.java", text))))
                .isEmpty();
    }

    @Test
    void languagesThatDifferAreFound() {
        assertThat(WordsRule.differences(Map.of("a", "{0} of {1}", "b", "x"), Map.of("a", "{0}", "c", "x")))
                .hasSize(3);
        assertThat(WordsRule.strays(Map.of("a", "x", "b", "{0}", "c", "{0}"), Map.of("b", "y", "c", "{0} z")))
                .hasSize(2);
        assertThat(WordsRule.broken(Map.of("a", " ", "b", "it's", "c", "it''s", "d", "it’s")))
                .hasSize(2);
    }

    @Test
    void sentencesThatDoNotExistAreFound() {
        var sentences = Map.of("forum.post.edit", "Edit", "forum.list.line", "{0} replies");
        var code = new Source(
                "a.jte",
                "say(\"forum.post.edit\") say(\"forum.gone\") say(\"forum.list.line\") say(\"forum.post.\" + kind)"
                        + " say(\"forum.lost.\" + kind)");
        assertThat(WordsRule.unsaid(List.of(code), sentences))
                .containsExactly("a.jte says forum.gone", "a.jte says forum.list.line", "a.jte says forum.lost.");
        var java = new Source("A.java", "class A { String a = \"forum.post\"; String b = \"forum.post.lost\"; }");
        assertThat(WordsRule.unknownKeys(List.of(java), sentences, List.of("forum")))
                .containsExactly("A.java names forum.post.lost");
    }

    @Test
    void sentencesOutsideMessageFilesAreFound() {
        var silent = "@param String x\n!{String y = \"some words\";}\n@if(x.equals(\"two words\"))\n"
                + "@template.layout.page(content = @`<p class=\"big\">${x.trim()} · 5</p>`)\n@endif\n";
        var loud = silent.replace("5", "Come in");
        assertThat(SpeechRule.inTemplates(List.of(new Source("a.jte", silent)))).isEmpty();
        assertThat(SpeechRule.inTemplates(List.of(new Source("a.jte", loud)))).hasSize(1);
        assertThat(SpeechRule.inTemplates(List.of(new Source("a.jte", "<img alt=\"A house\">"))))
                .hasSize(1);
        var page = "class A { String a = \"Please come in\"; String b = \"forum.post\"; }";
        assertThat(SpeechRule.inPages(List.of(new Source("PostController.java", page))))
                .hasSize(1);
    }
}
