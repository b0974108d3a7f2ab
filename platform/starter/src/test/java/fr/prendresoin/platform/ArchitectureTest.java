package fr.prendresoin.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import fr.prendresoin.testing.ArchitectureRules;

@AnalyzeClasses(packages = "fr.prendresoin.platform", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests RULES = ArchTests.in(ArchitectureRules.class);

    @ArchTest
    static final ArchRule THE_PLATFORM_HOLDS_NO_BUSINESS_WORD = noClasses()
            .should()
            .haveNameMatching("(?i).*\\.[^.]*(offer|metier|formation|registration|charter|member|partner|commune).*");
}
