package ir.rasteh.gates;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;

/**
 * The rules of the house as ArchUnit sees them.
 *
 * @param root the package in which the rooms lie, so that the little house of the fixtures is held to the same rules
 */
record HouseRules(String root) {

    private static final String PATTERN_PACKAGES =
            "impl|dto|dtos|service|services|util|utils|helper|helpers|common|misc";
    private static final String PATTERN_NAMES = ".*(Impl|Dto|DTO|Util|Utils|Helper|Helpers)";

    /** Irregular past participles beside the many that end in -ed. */
    private static final Pattern PAST_TENSE =
            Pattern.compile(".*(ed|Sent|Held|Met|Made|Found|Left|Lost|Given|Withdrawn|Drawn|Begun|Taken)");

    private static final Set<String> LISTENERS = Set.of(
            "org.springframework.context.event.EventListener",
            "org.springframework.modulith.events.ApplicationModuleListener",
            "org.springframework.transaction.event.TransactionalEventListener");

    ArchRule onlyFaceDrawsAndServes() {
        return noClasses()
                .that(not(resideInAPackage(root + ".face..")))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("com.vaadin..", "org.springframework.web..", "jakarta.servlet.."))
                .because("only `face` imports Vaadin or Spring MVC");
    }

    ArchRule lawAndPersianAreFreeOfSpring() {
        return noClasses()
                .that(resideInAnyPackage(root + ".persian..", root + ".eligibility.law..")
                        .and(not(simpleName("package-info"))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.springframework..", "com.vaadin.."))
                .because("`eligibility.law` and `persian` are pure Java, usable as libraries");
    }

    ArchRule packagesAreNamedForTheTrade() {
        return classes().should(new ArchCondition<>("lie in a package that is named for the trade") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean pattern = Pattern.compile("\\.(" + PATTERN_PACKAGES + ")(\\.|$)")
                        .matcher(type.getPackageName())
                        .find();
                events.add(new SimpleConditionEvent(
                        type, !pattern, type.getName() + " lies in a package that is named for a pattern"));
            }
        });
    }

    ArchRule typesAreNamedForTheTrade() {
        return noClasses().should().haveNameMatching(PATTERN_NAMES).because("a name comes from the trade");
    }

    /**
     * Public is a decision: a public type is used from another package, or is part of what such a type says of itself.
     *
     * @param exceptions name of type or of package with {@code .*} → why it is public all the same
     */
    ArchRule publicIsADecision(Map<String, String> exceptions) {
        return classes()
                .that()
                .areTopLevelClasses()
                .and()
                .arePublic()
                .and()
                // Whoever calls a room may have to catch what it throws.
                .areNotAssignableTo(Throwable.class)
                .and(not(new DescribedPredicate<>("listed as exceptions") {
                    @Override
                    public boolean test(JavaClass type) {
                        return exceptions.containsKey(type.getName())
                                || exceptions.keySet().stream()
                                        .filter(name -> name.endsWith(".*"))
                                        .anyMatch(name -> (type.getPackageName() + ".")
                                                .startsWith(name.substring(0, name.length() - 1)));
                    }
                }))
                .should(new UsedFromOutside(root));
    }

    ArchRule nothingIsInjectedIntoFields() {
        return noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource")
                .because("a class says in its constructor what it needs");
    }

    ArchRule eventsAreRecordsInThePastTense() {
        return methods()
                .that(new DescribedPredicate<>("listen to events") {
                    @Override
                    public boolean test(JavaMethod method) {
                        return method.getAnnotations().stream()
                                .anyMatch(annotation -> LISTENERS.contains(
                                        annotation.getRawType().getName()));
                    }
                })
                .should(new ArchCondition<>("be told records in the past tense") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        for (JavaClass event : method.getRawParameterTypes()) {
                            if (!event.getPackageName().startsWith(root)) {
                                continue;
                            }
                            events.add(new SimpleConditionEvent(
                                    method,
                                    event.isRecord(),
                                    method.getFullName() + " listens to " + event.getSimpleName()
                                            + ", which is no record"));
                            events.add(new SimpleConditionEvent(
                                    method,
                                    PAST_TENSE.matcher(event.getSimpleName()).matches(),
                                    method.getFullName() + " listens to " + event.getSimpleName()
                                            + ", which is not in the past tense"));
                        }
                    }
                })
                // The little house of a test may hold no listener, and a house without any is in order.
                .allowEmptyShould(true);
    }

    ArchRule thereIsOneWayToLog() {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("java.util.logging.."))
                .because("the house logs through SLF4J");
    }

    /** @param announcers the classes that speak to the operator at the launcher's terminal */
    ArchRule onlyTheLauncherPrints(String... announcers) {
        DescribedPredicate<HasName> announcer = new DescribedPredicate<>("announce to the operator") {
            @Override
            public boolean test(HasName type) {
                return Set.of(announcers).contains(type.getName());
            }
        };
        return noClasses()
                .that(not(announcer))
                .should()
                .accessFieldWhere(target(HasOwner.Predicates.With.<JavaClass>owner(DescribedPredicate.describe(
                                "System", (JavaClass type) -> type.isEquivalentTo(System.class))))
                        .and(target(HasName.Predicates.nameMatching("out|err"))))
                .because("only the launcher's announcements go to the terminal");
    }

    ArchRule noTestIsAsleep() {
        return noMethods()
                .should()
                .beAnnotatedWith(Disabled.class)
                .because("a test that does not run is no test")
                .allowEmptyShould(true);
    }

    ArchRule noTestClassIsAsleep() {
        return noClasses().should().beAnnotatedWith(Disabled.class).because("a test that does not run is no test");
    }

    /** Whether a public type is used from another package, directly or in the words of a public type that is. */
    private static final class UsedFromOutside extends ArchCondition<JavaClass> {

        private final String root;
        private final Set<JavaClass> seen = new HashSet<>();

        UsedFromOutside(String root) {
            super("be used from another package");
            this.root = root;
        }

        @Override
        public void init(Collection<JavaClass> types) {
            Deque<JavaClass> next = new ArrayDeque<>();
            types.stream()
                    .filter(type -> usedElsewhere(type) || nested(type).anyMatch(UsedFromOutside::usedElsewhere))
                    .forEach(next::add);
            while (!next.isEmpty()) {
                JavaClass type = next.pop();
                if (seen.add(type)) {
                    Stream.concat(Stream.of(type), nested(type))
                            .flatMap(UsedFromOutside::words)
                            .map(UsedFromOutside::topLevel)
                            .filter(word -> word.getPackageName().startsWith(root))
                            .forEach(next::add);
                }
            }
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            events.add(new SimpleConditionEvent(
                    type, seen.contains(type), type.getName() + " is public, and no other package uses it"));
        }

        private static boolean usedElsewhere(JavaClass type) {
            return type.getDirectDependenciesToSelf().stream()
                    .map(dependency -> dependency.getOriginClass())
                    .anyMatch(origin -> !origin.getPackageName().equals(type.getPackageName()));
        }

        /** The types that stand in the public and protected words of a type: what it extends, returns, takes and throws. */
        private static Stream<JavaClass> words(JavaClass type) {
            Stream<JavaType> said = Stream.concat(
                    Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream()),
                    type.getMembers().stream()
                            .filter(member -> !member.getModifiers().contains(JavaModifier.PRIVATE))
                            .filter(member -> !member.getModifiers().contains(JavaModifier.SYNTHETIC))
                            .flatMap(UsedFromOutside::types));
            return said.flatMap(word -> word.getAllInvolvedRawTypes().stream());
        }

        private static Stream<JavaType> types(JavaMember member) {
            return switch (member) {
                case com.tngtech.archunit.core.domain.JavaField field -> Stream.of(field.getType());
                case com.tngtech.archunit.core.domain.JavaCodeUnit unit ->
                    Stream.concat(
                            Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream()),
                            unit.getExceptionTypes().stream());
                default -> Stream.of();
            };
        }

        private static Stream<JavaClass> nested(JavaClass type) {
            return type.getPackage().getClasses().stream()
                    .filter(other -> other.getName().startsWith(type.getName() + "$"));
        }

        private static JavaClass topLevel(JavaClass type) {
            JavaClass top = type.getBaseComponentType();
            while (top.getEnclosingClass().isPresent()) {
                top = top.getEnclosingClass().get();
            }
            return top;
        }
    }

    /** All complaints of a rule, or none. */
    static java.util.List<String> complaints(ArchRule rule, JavaClasses types) {
        return rule.evaluate(types).getFailureReport().getDetails();
    }
}
