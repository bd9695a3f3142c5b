package ir.rasteh.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules that byte code can be held to. Each is held against the house, and against a little house that breaks it. */
class HouseRulesTest {

    private static final String HOUSE = "ir.rasteh";
    private static final String LITTLE_HOUSE = "ir.rasteh.gates.littlehouse";

    private static final JavaClasses ROOMS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .withImportOption(location -> !location.contains("littlehouse"))
            .importPackages(HOUSE);
    private static final JavaClasses LITTLE_ROOMS = new ClassFileImporter().importPackages(LITTLE_HOUSE);

    /** What is public although no other package uses it, and why. */
    private static final Map<String, String> PUBLIC_ANYWAY = Map.of(
            "ir.rasteh.Rasteh", "the application itself",
            "ir.rasteh.persian.*", "a library: its analysers are named in the contract with the outside",
            "ir.rasteh.face.*", "Vaadin makes its views by reflection, templates read their models by reflection",
            "ir.rasteh.brand.RegulationsAdopted", "an event: whoever cares listens",
            "ir.rasteh.trade.RfqOpened", "an event: whoever cares listens",
            "ir.rasteh.trade.QuotationSent", "an event: whoever cares listens");

    private static void holds(Function<HouseRules, ArchRule> rule) {
        assertThat(HouseRules.complaints(rule.apply(new HouseRules(HOUSE)), ROOMS))
                .isEmpty();
    }

    private static List<String> complaints(Function<HouseRules, ArchRule> rule) {
        return HouseRules.complaints(rule.apply(new HouseRules(LITTLE_HOUSE)), LITTLE_ROOMS);
    }

    @Nested
    class TheHouse {

        @Test
        void drawsAndServesInFaceAlone() {
            holds(HouseRules::onlyFaceDrawsAndServes);
        }

        @Test
        void keepsLawAndPersianFreeOfSpring() {
            holds(HouseRules::lawAndPersianAreFreeOfSpring);
        }

        @Test
        void namesPackagesForTheTrade() {
            holds(HouseRules::packagesAreNamedForTheTrade);
        }

        @Test
        void namesTypesForTheTrade() {
            holds(HouseRules::typesAreNamedForTheTrade);
        }

        @Test
        void makesATypePublicWhenAnotherPackageNeedsIt() {
            holds(rules -> rules.publicIsADecision(PUBLIC_ANYWAY));
        }

        @Test
        void injectsThroughConstructors() {
            holds(HouseRules::nothingIsInjectedIntoFields);
        }

        @Test
        void tellsEventsAsRecordsInThePastTense() {
            holds(HouseRules::eventsAreRecordsInThePastTense);
        }

        @Test
        void logsInOneWay() {
            holds(HouseRules::thereIsOneWayToLog);
        }

        @Test
        void printsOnlyWhatTheLauncherAnnounces() {
            holds(rules -> rules.onlyTheLauncherPrints("ir.rasteh.engine.CommandLine", "ir.rasteh.engine.Opening"));
        }

        @Test
        void hasNoTestAsleep() {
            HouseRules rules = new HouseRules(HOUSE);
            assertThat(HouseRules.complaints(rules.noTestIsAsleep(), TESTS)).isEmpty();
            assertThat(HouseRules.complaints(rules.noTestClassIsAsleep(), TESTS))
                    .isEmpty();
        }
    }

    @Nested
    class TheGate {

        @Test
        void complainsOfVaadinAndSpringMvcOutsideFace() {
            assertThat(complaints(HouseRules::onlyFaceDrawsAndServes))
                    .anySatisfy(complaint -> assertThat(complaint).contains("Ledger", "com.vaadin.flow"))
                    .anySatisfy(complaint -> assertThat(complaint).contains("Ledger", "GetMapping"))
                    .noneSatisfy(complaint -> assertThat(complaint).contains("littlehouse.face"));
        }

        @Test
        void complainsOfSpringInLawAndPersian() {
            assertThat(complaints(HouseRules::lawAndPersianAreFreeOfSpring))
                    .anySatisfy(complaint -> assertThat(complaint).contains("persian.Folding", "StringUtils"))
                    .anySatisfy(complaint -> assertThat(complaint).contains("law.Statute", "Assert"));
        }

        @Test
        void complainsOfAPackageNamedImpl() {
            assertThat(complaints(HouseRules::packagesAreNamedForTheTrade))
                    .singleElement()
                    .asString()
                    .contains("brand.impl.MarkServiceImpl");
        }

        @Test
        void complainsOfATypeNamedImpl() {
            assertThat(complaints(HouseRules::typesAreNamedForTheTrade))
                    .singleElement()
                    .asString()
                    .contains("MarkServiceImpl");
        }

        @Test
        void complainsOfAPublicTypeThatNobodyUsesAndOfNoOther() {
            assertThat(complaints(rules -> rules.publicIsADecision(Map.of())))
                    .singleElement()
                    .asString()
                    .contains("catalogue.Shelf is public");
            assertThat(complaints(rules -> rules.publicIsADecision(Map.of(LITTLE_HOUSE + ".catalogue.*", "a test"))))
                    .isEmpty();
        }

        @Test
        void complainsOfAnInjectedField() {
            assertThat(complaints(HouseRules::nothingIsInjectedIntoFields))
                    .singleElement()
                    .asString()
                    .contains("Ledger.database");
        }

        @Test
        void complainsOfAnEventThatIsNoRecordOrNotInThePast() {
            assertThat(complaints(HouseRules::eventsAreRecordsInThePastTense))
                    .hasSize(2)
                    .anySatisfy(complaint -> assertThat(complaint).contains("OfferPublished, which is no record"))
                    .anySatisfy(complaint -> assertThat(complaint).contains("OpenOffer, which is not in the past"));
        }

        @Test
        void complainsOfJavaUtilLogging() {
            assertThat(complaints(HouseRules::thereIsOneWayToLog))
                    .isNotEmpty()
                    .allSatisfy(complaint -> assertThat(complaint).contains("Ledger"));
        }

        @Test
        void complainsOfPrinting() {
            assertThat(complaints(HouseRules::onlyTheLauncherPrints))
                    .singleElement()
                    .asString()
                    .contains("Ledger.page()", "System.out");
            assertThat(complaints(rules -> rules.onlyTheLauncherPrints(LITTLE_HOUSE + ".brand.Ledger")))
                    .isEmpty();
        }

        @Test
        void complainsOfATestAsleep() {
            assertThat(complaints(HouseRules::noTestIsAsleep))
                    .singleElement()
                    .asString()
                    .contains("Sleeper.anOfferIsSplitFairly");
        }
    }
}
