package vn.thiduaso;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import org.springframework.data.repository.Repository;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.scoring.Scorer;

/** The house rules that the compiler can't see. */
@AnalyzeClasses(packages = "vn.thiduaso", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule dependenciesComeThroughConstructors = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule nobodyWritesToTheConsole = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule logsGoThroughSlf4j = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule arrowsRunOneWay = classes().should(new ArchitectureRules.DependDownwards());

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes().should(new ArchitectureRules.LieInNullMarkedPackage());

    @ArchTest
    static final ArchRule nobodyDependsOnIdentity = noClasses()
            .that()
            .resideOutsideOfPackage("vn.thiduaso.identity..")
            .should()
            .dependOnClassesThat(resideInAPackage("vn.thiduaso.identity.."));

    /** The targets of units and periods are in the scheme of a place only: who scored by another one would lose them. */
    @ArchTest
    static final ArchRule reportsAreScoredByTheSchemeOfTheirUnitAndPeriod = noClasses()
            .that()
            .resideOutsideOfPackage("vn.thiduaso.scoring..")
            .and()
            .doNotHaveFullyQualifiedName("vn.thiduaso.campaign.CampaignSheet")
            .should()
            .dependOnClassesThat(type(Scorer.class));

    @ArchTest
    static final ArchRule rulesAndSharedValuesArePlainJava = noClasses()
            .that()
            .resideInAnyPackage("vn.thiduaso.scoring..", "vn.thiduaso.shared..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "org.hibernate..", "java.sql..");

    @ArchTest
    static final ArchRule repositoriesStayInTheirModule = classes()
            .that(assignableTo(Repository.class))
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule controllersStayInTheirWebPackage = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .resideInAPackage("vn.thiduaso.*.web..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule entitiesHaveVerbsInsteadOfSetters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule associationsAreLazyAndEnumsAreText = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should(new ArchitectureRules.BeLazyAndReadable())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule commandsAndQueriesTakeTheActorFirst = methods()
            .that()
            .arePublic()
            .and()
            .areNotStatic()
            .and()
            .areDeclaredInClassesThat(ArchitectureRules.ARE_SERVICES_OR_QUERIES)
            .and()
            .areDeclaredInClassesThat(DescribedPredicate.not(assignableTo(UserDetailsService.class)))
            .should(new ArchitectureRules.TakeTheActorFirst());

    @ArchTest
    static final ArchRule commandsAreTransactional = methods()
            .that()
            .arePublic()
            .and()
            .areNotStatic()
            .and()
            .areDeclaredInClassesThat(ArchitectureRules.ARE_SERVICES_OR_QUERIES)
            .and()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Service")
            .should()
            .beAnnotatedWith(Transactional.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(Transactional.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethodWhere(new DescribedPredicate<JavaMethodCall>("java.time's now() without a Clock") {
                @Override
                public boolean test(JavaMethodCall call) {
                    return ArchitectureRules.readsTheSystemTime(call);
                }
            })
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(java.util.Date.class);

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveNameMatching(".*(Manager|Helper|Utils?|D[Tt][Oo])$");
}
