package confirmdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The limits on how large a piece may grow; one at its limit wants to be two ideas, not two halves. */
class SizesTest {
    private static final int JAVA_FILE = 250;
    private static final int CONTROLLER = 150;
    private static final int MODEL = 220;
    private static final int USE_CASE = 100;
    private static final int FXML_FILE = 120;
    private static final int METHOD = 40;
    private static final int CONSTRUCTOR_PARAMETERS = 6;
    private static final int TYPES_PER_PACKAGE = 18;

    private static Parsed main;

    @BeforeAll
    static void parse() throws IOException {
        main = Parsed.of(Sources.below(Sources.MAIN, ".java"));
    }

    @Test
    void javaFilesStaySmall() throws IOException {
        assertLines(Sources.below(Sources.ALL, ".java"), JAVA_FILE);
    }

    @Test
    void controllersStaySmall() throws IOException {
        assertLines(Sources.below(Sources.MAIN, "Controller.java"), CONTROLLER);
    }

    @Test
    void modelsStaySmall() throws IOException {
        assertLines(Sources.below(Sources.MAIN.resolve("java/confirmdesk/ui"), "Model.java"), MODEL);
    }

    /** Every class of desk that isn't an interface, a record or an enum counts as a use case. */
    @Test
    void useCasesStaySmall() throws IOException {
        var useCases = main.units().stream()
                .filter(unit -> packageOf(unit).startsWith("confirmdesk.desk"))
                .filter(unit -> unit.getTypeDecls().stream().anyMatch(type -> type.getKind() == Tree.Kind.CLASS))
                .map(SizesTest::fileOf)
                .toList();
        assertLines(useCases, USE_CASE);
    }

    @Test
    void fxmlFilesStaySmall() throws IOException {
        assertLines(Sources.below(Sources.FXML, ".fxml"), FXML_FILE);
    }

    @Test
    void methodsStayShort() {
        assertThat(main.methods())
                .filteredOn(method -> method.lines() > METHOD)
                .as("methods over %d lines", METHOD)
                .isEmpty();
    }

    @Test
    void constructorsTakeFewParameters() {
        assertThat(main.methods())
                .filteredOn(Method::isConstructor)
                .filteredOn(method -> method.parameters() > CONSTRUCTOR_PARAMETERS)
                .as("constructors with more than %d parameters", CONSTRUCTOR_PARAMETERS)
                .isEmpty();
    }

    @Test
    void packagesHoldFewTypes() {
        Map<String, Integer> types = new TreeMap<>();
        main.units()
                .forEach(
                        unit -> types.merge(packageOf(unit), unit.getTypeDecls().size(), Integer::sum));
        types.values().removeIf(count -> count <= TYPES_PER_PACKAGE);
        assertThat(types)
                .as("packages with more than %d types", TYPES_PER_PACKAGE)
                .isEmpty();
    }

    private static void assertLines(List<Path> files, int limit) throws IOException {
        var over = new ArrayList<String>();
        for (Path file : files) {
            var lines = Files.readAllLines(file).size();
            if (lines > limit) {
                over.add(file + ": " + lines);
            }
        }
        assertThat(over).as("files over %d lines", limit).isEmpty();
    }

    private static String packageOf(CompilationUnitTree unit) {
        return String.valueOf(unit.getPackageName());
    }

    private static Path fileOf(CompilationUnitTree unit) {
        return Path.of(unit.getSourceFile().toUri());
    }

    /** A method or constructor as it is written; a record's own constructor is no constructor here. */
    private record Method(String where, int lines, int parameters, boolean isConstructor) {}

    /** The syntax trees of source files and the methods in them. */
    private record Parsed(List<CompilationUnitTree> units, List<Method> methods) {
        static Parsed of(List<Path> files) throws IOException {
            var compiler = ToolProvider.getSystemJavaCompiler();
            try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
                var sources = manager.getJavaFileObjectsFromPaths(files);
                var task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, sources);
                var units = new ArrayList<CompilationUnitTree>();
                task.parse().forEach(units::add);
                var methods = new ArrayList<Method>();
                var scanner = new MethodScanner(Trees.instance(task), methods);
                units.forEach(unit -> scanner.scan(unit, unit));
                return new Parsed(units, methods);
            }
        }
    }

    private static final class MethodScanner extends TreeScanner<Void, CompilationUnitTree> {
        private final Trees trees;
        private final List<Method> found;
        private ClassTree type;

        MethodScanner(Trees trees, List<Method> found) {
            this.trees = trees;
            this.found = found;
        }

        @Override
        public Void visitClass(ClassTree inner, CompilationUnitTree unit) {
            var outer = type;
            type = inner;
            super.visitClass(inner, unit);
            type = outer;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, CompilationUnitTree unit) {
            var constructor = method.getName().contentEquals("<init>") && type.getKind() != Tree.Kind.RECORD;
            var where = fileOf(unit).getFileName() + "#" + method.getName();
            found.add(new Method(
                    where, lines(method, unit), method.getParameters().size(), constructor));
            return super.visitMethod(method, unit);
        }

        private int lines(MethodTree method, CompilationUnitTree unit) {
            var positions = trees.getSourcePositions();
            var lines = unit.getLineMap();
            var first = lines.getLineNumber(positions.getStartPosition(unit, method));
            var last = lines.getLineNumber(positions.getEndPosition(unit, method));
            return (int) (last - first + 1);
        }
    }
}
