package confirmdesk;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.Date;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may use whom, and the other rules of the house that can be read from the compiled classes. */
class ArchitectureTest {
    private static final JavaClasses MAIN =
            new ClassFileImporter(Set.of(new ImportOption.DoNotIncludeTests())).importPackages("confirmdesk");

    private static final String APP = "confirmdesk.app..";
    private static final String CLI = "confirmdesk.cli..";
    private static final String DESK = "confirmdesk.desk..";
    private static final String DOMAIN = "confirmdesk.domain..";
    private static final String FILES = "confirmdesk.files..";
    private static final String STORE = "confirmdesk.store..";
    private static final String UI = "confirmdesk.ui..";
    private static final String UI_COMMON = "confirmdesk.ui.common..";

    private static final DescribedPredicate<JavaClass> JAVAFX = in("javafx..", "atlantafx..", "org.kordamp..");
    private static final DescribedPredicate<JavaClass> SQL =
            in("java.sql..", "javax.sql..", "org.sqlite..", "org.flywaydb..", "org.jdbi..");
    private static final DescribedPredicate<JavaClass> MODELS = screenPart("Model");
    private static final DescribedPredicate<JavaClass> CONTROLLERS = screenPart("Controller");

    @Test
    void domainUsesOnlyTheJavaBaseAndJSpecify() {
        var base = in(
                "java.lang..",
                "java.math",
                "java.nio.charset",
                "java.security..",
                "java.text",
                "java.time..",
                "java.util",
                "java.util.concurrent..",
                "java.util.function",
                "java.util.random",
                "java.util.regex",
                "java.util.stream");
        never(in(DOMAIN), not(base.or(in(DOMAIN, "org.jspecify.annotations"))));
    }

    @Test
    void domainIsToldTheTimeAndTheIds() {
        never(in(DOMAIN), type(Clock.class).or(type(Date.class)));
        neverAccess(
                in(DOMAIN),
                Set.of(
                        "java.lang.Math.random",
                        "java.lang.System.currentTimeMillis",
                        "java.lang.System.nanoTime",
                        "java.time.Instant.now",
                        "java.time.LocalDate.now",
                        "java.time.LocalDateTime.now",
                        "java.time.LocalTime.now",
                        "java.time.OffsetDateTime.now",
                        "java.time.Year.now",
                        "java.time.YearMonth.now",
                        "java.time.ZonedDateTime.now",
                        "java.util.UUID.randomUUID"));
    }

    @Test
    void domainReadsPrintsAndLogsNothing() {
        never(in(DOMAIN), type(System.Logger.class));
        neverAccess(in(DOMAIN), Set.of("java.lang.System.in", "java.lang.System.out", "java.lang.System.err"));
    }

    @Test
    void deskUsesOnlyTheDomain() {
        never(in(DESK), oursOutside(DESK, DOMAIN));
        never(in(DESK), JAVAFX.or(SQL));
    }

    @Test
    void storeUsesOnlyTheRolesOfDeskAndTheDomain() {
        never(in(STORE), oursOutside(STORE, DESK, DOMAIN));
        never(in(STORE), JAVAFX.or(useCases()));
    }

    @Test
    void filesUseOnlyTheRolesOfDeskAndTheDomain() {
        never(in(FILES), oursOutside(FILES, DESK, DOMAIN));
        never(in(FILES), JAVAFX.or(SQL).or(useCases()));
    }

    @Test
    void commandLineUsesOnlyDeskAndTheDomain() {
        never(in(CLI), oursOutside(CLI, DESK, DOMAIN));
        never(in(CLI), JAVAFX.or(SQL));
    }

    @Test
    void screensUseOnlyDeskAndTheDomain() {
        never(in(UI), oursOutside(UI, DESK, DOMAIN));
        never(in(UI), SQL);
    }

    @Test
    void modelsKnowNoControls() {
        var plain = in("javafx.beans..", "javafx.collections..", "javafx.util..", "javafx.scene.image");
        never(MODELS, JAVAFX.and(not(plain)));
        never(MODELS, type(ImageView.class).or(CONTROLLERS));
    }

    @Test
    void controllersLeaveDeskToTheirModel() {
        never(CONTROLLERS, in(DESK));
    }

    @Test
    void screensDoNotKnowEachOther() {
        never(in(UI_COMMON), in(UI).and(not(in(UI_COMMON))));
        check(slices().matching("confirmdesk.ui.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), in(UI_COMMON)));
    }

    @Test
    void nobodyUsesApp() {
        never(not(in(APP)), in(APP));
    }

    @Test
    void onlyUiCommonNamesPlatform() {
        never(not(in(UI_COMMON)), type(Platform.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(*)..", "(*).(*)..", "(*).(*).(*)..", "(**)"})
    void packagesHaveNoCycles(String depth) {
        check(slices().matching("confirmdesk." + depth).should().beFreeOfCycles());
    }

    @Test
    void nothingStaticCanChange() {
        var changeable = in("java.util.concurrent.atomic", "javafx.beans..", "javafx.collections..")
                .or(assignableTo(AbstractMap.class))
                .or(assignableTo(AbstractCollection.class))
                .or(assignableTo(ThreadLocal.class))
                .or(assignableTo(StringBuilder.class));
        check(fields().that().areStatic().should().beFinal());
        check(fields().that().areStatic().should().notHaveRawType(changeable));
    }

    @Test
    void nobodyUsesAnEventBusOrAServiceLocator() {
        never(in("confirmdesk.."), in("com.google.common.eventbus..").or(type(java.util.ServiceLoader.class)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lombok", "mock", "inject", "guice", "dagger", "spring", "weld", "eventbus"})
    void theBuildLeavesOutWhatTheHouseDoesNotUse(String library) throws IOException {
        assertThat(Files.readAllLines(Path.of("pom.xml")))
                .filteredOn(line -> line.contains("<groupId>") || line.contains("<artifactId>"))
                .noneMatch(line -> line.contains(library));
    }

    @Test
    void theProgramIsNoModule() throws IOException {
        assertThat(Sources.below(Sources.ALL, "module-info.java")).isEmpty();
    }

    private static DescribedPredicate<JavaClass> in(String... packages) {
        return resideInAnyPackage(packages);
    }

    private static DescribedPredicate<JavaClass> oursOutside(String... packages) {
        return in("confirmdesk..").and(not(in(packages)));
    }

    /** The classes of desk that do something; interfaces, records, enums and exceptions are how others talk to it. */
    private static DescribedPredicate<JavaClass> useCases() {
        return describe(
                "are use cases",
                type -> in(DESK).test(type)
                        && type.isTopLevelClass()
                        && !(type.isInterface() || type.isRecord() || type.isEnum())
                        && !type.isAssignableTo(Throwable.class));
    }

    /** The classes of the screens called so, with everything nested in them. */
    private static DescribedPredicate<JavaClass> screenPart(String ending) {
        return describe(
                "are a screen's " + ending,
                type -> in(UI).test(type) && type.getName().split("\\$", 2)[0].endsWith(ending));
    }

    private static void never(DescribedPredicate<JavaClass> who, DescribedPredicate<JavaClass> whom) {
        check(noClasses().that(who).should().dependOnClassesThat(whom));
    }

    private static void neverAccess(DescribedPredicate<JavaClass> who, Set<String> members) {
        DescribedPredicate<JavaAccess<?>> named = describe(
                "of " + members,
                access -> members.contains(access.getTargetOwner().getName() + "." + access.getName()));
        check(noClasses().that(who).should().accessTargetWhere(named));
    }

    /** A rule about a package that is not written yet holds. */
    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(MAIN);
    }
}
