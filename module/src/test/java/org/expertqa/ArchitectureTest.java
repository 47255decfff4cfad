package org.expertqa;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.enterprise.context.ConversationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.expertqa.app.ContentTypes;
import org.expertqa.door.Door;
import org.expertqa.text.RichText;
import org.junit.jupiter.api.Test;

/** Who never imports whom. */
class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.expertqa");
    private static final List<String> ROOMS = ContentTypes.ALL.stream()
            .map(type -> type.content().getPackageName())
            .toList();
    private static final String[] DOMAIN = Stream.concat(
                    Stream.of("org.expertqa.content", "org.expertqa.account"), ROOMS.stream())
            .toArray(String[]::new);

    @Test
    void theRulesLookAtTheWholeModule() {
        assertThat(OURS.size()).isGreaterThan(250);
    }

    @Test
    void theDomainIsPlainJava() {
        noClasses()
                .that(resideInAnyPackage(DOMAIN))
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta..", "com..", "org.jdbi..", "org.apache..", "javax.."))
                .check(OURS);
    }

    @Test
    void theDomainKnowsNoDoorAndNoStore() {
        noClasses()
                .that(resideInAnyPackage(DOMAIN))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "..site",
                        "..storage",
                        "..db",
                        "..web",
                        "..view",
                        "..cli",
                        "..importing..",
                        "..exporting",
                        "..representation",
                        "..content.api",
                        "..json"))
                .check(OURS);
    }

    @Test
    void doorsNeverImportEachOther() {
        for (String room : ROOMS) {
            noClasses()
                    .that(resideInAnyPackage(room + ".site"))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(otherDoors(room)))
                    .check(OURS);
        }
    }

    @Test
    void theDoorForProgramsKnowsNoPages() {
        noClasses()
                .that(resideInAnyPackage("..content.api", "..representation"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("..view", "..site", "..web", "..storage", "..db"))
                .check(OURS);
    }

    @Test
    void noOtherDoorOpensIntoTheDoorForPrograms() {
        noClasses()
                .that(not(resideInAnyPackage("..content.api", "org.expertqa")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("..content.api"))
                .check(OURS);
    }

    @Test
    void screensKnowNoRows() {
        noClasses()
                .that(resideInAnyPackage("..admin"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("..storage", "..db", "..web", "..content.api"))
                .check(OURS);
    }

    /** A preview is the visitor's page of a draft, so a type's screens may make the pages of that type. */
    @Test
    void screensMakeNoPagesButThoseOfTheirOwnType() {
        for (String room : ROOMS) {
            noClasses()
                    .that(resideInAnyPackage(room + ".admin"))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(otherDoors(room)))
                    .allowEmptyShould(true)
                    .check(OURS);
        }
        noClasses()
                .that(resideInAnyPackage("..admin"))
                .and(not(resideInAnyPackage(
                        ROOMS.stream().map(room -> room + ".admin").toArray(String[]::new))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        ROOMS.stream().map(room -> room + ".site").toArray(String[]::new)))
                .check(OURS);
    }

    @Test
    void pagesKnowNoScreens() {
        noClasses()
                .that(resideInAnyPackage("..site"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("..admin"))
                .check(OURS);
    }

    @Test
    void theScreensOfAllTypesKnowNoneOfThem() {
        noClasses()
                .that(resideInAnyPackage("org.expertqa.content.admin"))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        ROOMS.stream().map(room -> room + "..").toArray(String[]::new)))
                .check(OURS);
    }

    private static String[] otherDoors(String room) {
        return ROOMS.stream()
                .filter(other -> !other.equals(room))
                .map(other -> other + ".site")
                .toArray(String[]::new);
    }

    @Test
    void serverClassesAreOnlyInTheWebApplication() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.apache.catalina..", "org.glassfish..", "org.jboss..", "fish.payara..", "com.sun.."))
                .check(OURS);
    }

    @Test
    void theKernelKnowsNoType() {
        noClasses()
                .that(resideInAnyPackage("..content", "..content.storage"))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        ROOMS.stream().map(room -> room + "..").toArray(String[]::new)))
                .check(OURS);
    }

    @Test
    void textImportsNoneOfOurs() {
        classes()
                .that(resideInAnyPackage("org.expertqa.text"))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "org.commonmark..", "org.owasp..", "org.expertqa.text"))
                .check(OURS);
    }

    @Test
    void onlyTheStoreSaysThatMarkupWasMadeBefore() {
        noClasses()
                .that(not(resideInAnyPackage("org.expertqa.content.storage")))
                .should()
                .callMethod(RichText.class, "rendered", String.class, boolean.class, ByteBuffer.class)
                .check(OURS);
    }

    @Test
    void sqlStandsOnlyInStorageAndDb() {
        noClasses()
                .that(resideInAnyPackage("org.expertqa.."))
                .and(not(resideInAnyPackage("..storage", "..db")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.jdbi..", "org.flywaydb..", "com.zaxxer.."))
                .check(OURS);
    }

    @Test
    void accountsKnowNothingOfContents() {
        noClasses()
                .that(resideInAnyPackage("org.expertqa.account"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.expertqa.content..", "org.expertqa.app", "..argon2"))
                .check(OURS);
    }

    @Test
    void passwordsAreHashedInOneRoom() {
        noClasses()
                .that(not(resideInAnyPackage("org.expertqa.account.argon2")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.password4j.."))
                .check(OURS);
    }

    @Test
    void velocityIsOnlyInView() {
        noClasses()
                .that(not(resideInAnyPackage("..view")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.apache.velocity.."))
                .check(OURS);
    }

    @Test
    void textsAreComparedInOneRoom() {
        noClasses()
                .that(not(resideInAnyPackage("org.expertqa.comparing")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.github.difflib.."))
                .check(OURS);
        classes()
                .that(resideInAnyPackage("org.expertqa.comparing"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "com.github.difflib..", "org.expertqa.comparing"))
                .check(OURS);
    }

    @Test
    void theSearchEngineIsOnlyInTheIndex() {
        noClasses()
                .that(not(resideInAnyPackage("org.expertqa.search.index")))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.hibernate..", "org.apache.lucene..", "org.tartarus..", "com.google.gson.."))
                .check(OURS);
    }

    @Test
    void onlyTheSiteOpensTheIndex() {
        noClasses()
                .that(not(resideInAnyPackage("org.expertqa.search.index", "org.expertqa.web")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.expertqa.search.index"))
                .check(OURS);
    }

    @Test
    void theEnvironmentIsReadOnlyInConfig() {
        noClasses()
                .that(not(resideInAnyPackage("..config")))
                .should()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .check(OURS);
    }

    @Test
    void timeComesFromAClock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(OURS);
    }

    @Test
    void whatTemplatesSeeIsAPublicRecord() {
        classes()
                .that(simpleNameEndingWith("Page"))
                .and()
                .resideInAPackage("..site")
                .should()
                .bePublic()
                .andShould()
                .beRecords()
                .check(OURS);
    }

    @Test
    void whatRequestsComeInByIsMadeOnce() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .beAnnotatedWith(Door.class)
                .check(OURS);
    }

    /** On a plain servlet container no such context is open: docs/decisions/0016. */
    @Test
    void noBeanBelongsToARequestOrASession() {
        noClasses()
                .should()
                .beAnnotatedWith(RequestScoped.class)
                .orShould()
                .beAnnotatedWith(SessionScoped.class)
                .orShould()
                .beAnnotatedWith(ConversationScoped.class)
                .check(OURS);
        noFields()
                .that()
                .haveRawType(resideInAnyPackage("jakarta.servlet.."))
                .should()
                .beAnnotatedWith(Inject.class)
                .check(OURS);
    }

    @Test
    void roomsHaveNoCycles() {
        SlicesRuleDefinition.slices()
                .matching("org.expertqa.(**)")
                .should()
                .beFreeOfCycles()
                .check(OURS);
    }

    @Test
    void nothingIsPrintedOrThrownCarelessly() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(OURS);
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(OURS);
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Utils?|Helper|Manager|DTO|Facade)")
                .check(OURS);
    }
}
