package ir.rasteh.walk;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/**
 * What the desks and the window ask of the rooms: every method of a bean of another room that something in {@code face} calls, as
 * its byte code says. A new question is thus found by itself.
 */
final class Questions {

    /** A method with the bean that answers. */
    record Question(Object room, Method method) {

        /** As the list of those left out names it. */
        String name() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }

        String signature() {
            return Arrays.stream(method.getParameterTypes())
                    .map(Class::getSimpleName)
                    .collect(Collectors.joining(",", name() + "(", ")"));
        }
    }

    private Questions() {}

    static List<Question> of(ApplicationContext house) {
        Map<String, Question> questions = new TreeMap<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("ir.rasteh").stream()
                        .filter(type -> type.getPackageName().startsWith("ir.rasteh.face"))
                        .flatMap(Questions::asked)
                        .filter(target -> target.getOwner().getPackageName().startsWith("ir.rasteh")
                                && !target.getOwner().getPackageName().startsWith("ir.rasteh.face"))
                        .flatMap(target -> question(house, target).stream())
                        .forEach(question -> questions.put(question.signature(), question));
        return List.copyOf(questions.values());
    }

    private static Stream<AccessTarget.CodeUnitAccessTarget> asked(JavaClass type) {
        return Stream.concat(
                type.getMethodCallsFromSelf().stream().map(call -> call.getTarget()),
                type.getMethodReferencesFromSelf().stream().map(reference -> reference.getTarget()));
    }

    private static Optional<Question> question(ApplicationContext house, AccessTarget.CodeUnitAccessTarget target) {
        Class<?> owner = target.getOwner().reflect();
        return house.getBeansOfType(owner).values().stream()
                .findFirst()
                .flatMap(room -> Arrays.stream(owner.getDeclaredMethods())
                        .filter(method -> method.getName().equals(target.getName()))
                        .filter(method -> !java.lang.reflect.Modifier.isStatic(method.getModifiers()))
                        .filter(method -> Arrays.stream(method.getParameterTypes())
                                .map(Class::getName)
                                .toList()
                                .equals(target.getRawParameterTypes().stream()
                                        .map(JavaClass::getName)
                                        .toList()))
                        .findFirst()
                        .map(method -> {
                            method.setAccessible(true);
                            return new Question(room, method);
                        }));
    }
}
