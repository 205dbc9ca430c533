package org.hearth.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What a Java file consists of, read by the compiler's own parser. */
final class JavaText {

    /** @param lines from its first line, annotations and comment apart, to its closing brace */
    record Method(String name, int lines) {}

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final JavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);
    private static final Map<Source, JavaText> READ = new ConcurrentHashMap<>();

    private final List<Method> methods = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private final List<String> literals = new ArrayList<>();

    private JavaText() {}

    /** Each file is read once, whatever number of rules asks. */
    static JavaText of(Source source) {
        return READ.computeIfAbsent(source, JavaText::read);
    }

    private static JavaText read(Source source) {
        var file = new InMemory(source.text());
        var task = (JavacTask) COMPILER.getTask(null, FILES, ignored -> {}, List.of("-proc:none"), null, List.of(file));
        var text = new JavaText();
        try {
            for (var unit : task.parse()) {
                new Reader(text, Trees.instance(task), unit).scan(unit, null);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return text;
    }

    List<Method> methods() {
        return methods;
    }

    /** Names of all types the file declares, nested ones too. */
    List<String> types() {
        return types;
    }

    List<String> literals() {
        return literals;
    }

    private static final class Reader extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final JavaText text;
        private final Trees trees;
        private final CompilationUnitTree unit;

        Reader(JavaText text, Trees trees, CompilationUnitTree unit) {
            this.text = text;
            this.trees = trees;
            this.unit = unit;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            var body = method.getBody();
            if (body != null) {
                text.methods.add(new Method(method.getName().toString(), lines(body)));
            }
            return super.visitMethod(method, nothing);
        }

        private int lines(com.sun.source.tree.BlockTree body) {
            var positions = trees.getSourcePositions();
            var from = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, body));
            var to = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, body));
            return (int) (to - from + 1);
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            if (!type.getSimpleName().isEmpty()) {
                text.types.add(type.getSimpleName().toString());
            }
            return super.visitClass(type, nothing);
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
            if (literal.getValue() instanceof String string) {
                text.literals.add(string);
            }
            return super.visitLiteral(literal, nothing);
        }
    }

    private static final class InMemory extends SimpleJavaFileObject {

        private final String text;

        InMemory(String text) {
            super(URI.create("string:///Source.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
