package vn.thiduaso;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import vn.thiduaso.shared.Actor;

/** The conditions of {@link ArchitectureTests} that ArchUnit has no words for. */
final class ArchitectureRules {

    /** Lowest first; modules of one line may use each other as long as there is no cycle. */
    private static final List<List<String>> LAYERS = List.of(
            List.of("shared"),
            List.of("ui", "document", "audit", "evidence", "unit", "mail", "database", "startup", "scoring"),
            List.of("staff", "stafflist", "campaign", "award", "disclosure"),
            List.of("identity"),
            List.of("report"),
            List.of("remark", "submission"),
            List.of("crosscheck"),
            List.of("review", "entry"),
            List.of("workbook"),
            List.of("ranking"),
            List.of("scheme"),
            List.of("period"),
            List.of("activity"),
            List.of("nomination"),
            List.of("vote"),
            List.of("dossier"),
            List.of("decision"),
            List.of("notice"),
            List.of("home", "dashboard"),
            List.of("demo"));

    private static final List<String> TECHNICAL = List.of("ui", "document", "database");

    /** Makes the first account of all, when there is nobody yet who could act. */
    private static final String BEFORE_ANY_ACCOUNT = "vn.thiduaso.identity.SetupService";

    static final DescribedPredicate<JavaClass> ARE_SERVICES_OR_QUERIES =
            new DescribedPredicate<>("public services and queries of feature modules") {
                @Override
                public boolean test(JavaClass type) {
                    boolean named = type.getSimpleName().endsWith("Service")
                            || type.getSimpleName().endsWith("Queries");
                    return named
                            && type.getModifiers().contains(JavaModifier.PUBLIC)
                            && !type.getName().equals(BEFORE_ANY_ACCOUNT)
                            && !TECHNICAL.contains(moduleOf(type));
                }
            };

    private ArchitectureRules() {}

    static boolean readsTheSystemTime(JavaMethodCall call) {
        boolean now = call.getName().equals("now")
                && call.getTargetOwner().getPackageName().startsWith("java.time");
        return now
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static String moduleOf(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return type.getPackageName().startsWith("vn.thiduaso.") ? parts[2] : "";
    }

    private static int layerOf(String module) {
        for (int layer = 0; layer < LAYERS.size(); layer++) {
            if (LAYERS.get(layer).contains(module)) {
                return layer;
            }
        }
        return -1;
    }

    /** A module uses modules of its own layer or below. */
    static final class DependDownwards extends ArchCondition<JavaClass> {

        DependDownwards() {
            super("depend on their own layer or lower ones");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            String module = moduleOf(type);
            if (module.isEmpty()) {
                return;
            }
            if (layerOf(module) < 0) {
                events.add(SimpleConditionEvent.violated(type, module + " has no place among the layers"));
            }
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String target = moduleOf(dependency.getTargetClass());
                if (!target.isEmpty() && layerOf(target) > layerOf(module)) {
                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                }
            }
        }
    }

    /** Where nulls are allowed is written down everywhere. */
    static final class LieInNullMarkedPackage extends ArchCondition<JavaClass> {

        LieInNullMarkedPackage() {
            super("lie in a package with @NullMarked");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                events.add(SimpleConditionEvent.violated(type, type.getName() + ": its package has no @NullMarked"));
            }
        }
    }

    /** Associations are fetched when asked for; enums are stored as text. */
    static final class BeLazyAndReadable extends ArchCondition<JavaField> {

        BeLazyAndReadable() {
            super("be lazy associations and text enums");
        }

        @Override
        public void check(JavaField field, ConditionEvents events) {
            boolean eager = field.tryGetAnnotationOfType(ManyToOne.class)
                            .map(one -> one.fetch() == FetchType.EAGER)
                            .orElse(false)
                    || field.tryGetAnnotationOfType(OneToOne.class)
                            .map(one -> one.fetch() == FetchType.EAGER)
                            .orElse(false);
            boolean number = field.getRawType().isEnum()
                    && field.tryGetAnnotationOfType(Enumerated.class)
                            .map(enumerated -> enumerated.value() != EnumType.STRING)
                            .orElse(true);
            if (eager || number) {
                events.add(SimpleConditionEvent.violated(
                        field, field.getFullName() + (eager ? " is eager" : " is no text")));
            }
        }
    }

    /** Every door asks who comes in. */
    static final class TakeTheActorFirst extends ArchCondition<JavaMethod> {

        TakeTheActorFirst() {
            super("take the Actor as first parameter");
        }

        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            boolean actorFirst = !method.getRawParameterTypes().isEmpty()
                    && method.getRawParameterTypes().get(0).isEquivalentTo(Actor.class);
            if (!actorFirst) {
                events.add(SimpleConditionEvent.violated(method, method.getFullName() + " takes no Actor first"));
            }
        }
    }
}
