package ir.rasteh;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** Who may know whom: the graph that each room's label declares, held by Spring Modulith. */
class ModularityTests {

    @Test
    void everyRoomKnowsOnlyTheRoomsOnItsLabel() {
        ApplicationModules.of(Rasteh.class).verify();
    }

    @Test
    void everyRoomHasALabelThatSaysWhomItMayKnow() {
        assertThat(ApplicationModules.of(Rasteh.class))
                .isNotEmpty()
                .allSatisfy(room -> assertThat(room.getBasePackage()
                                .findAnnotation(org.springframework.modulith.ApplicationModule.class))
                        .as("the label of the room %s", room.getIdentifier())
                        .isPresent()
                        .hasValueSatisfying(label -> assertThat(label.allowedDependencies())
                                .as("what the room %s may know", room.getIdentifier())
                                .doesNotContain(org.springframework.modulith.ApplicationModule.OPEN_TOKEN)));
    }

    @Test
    void theGateComplainsWhenCatalogueImportsSearch() {
        ApplicationModules house =
                ApplicationModules.of("ir.rasteh.gates.littlehouse", ImportOption.Predefined.ONLY_INCLUDE_TESTS);

        Violations violations = house.detectViolations();

        assertThat(violations.getMessages())
                .anySatisfy(message -> assertThat(message)
                        .contains("Module 'catalogue' depends on module 'search'")
                        .contains("Allowed targets: none"));
    }
}
