package fr.prendresoin.platform.description;

import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/// For every service that describes its HTTP interface.
@AutoConfiguration
@ConditionalOnClass(GlobalOperationCustomizer.class)
class DescriptionAutoConfiguration {

    @Bean
    ProblemDescriptions problemDescriptions() {
        return new ProblemDescriptions();
    }

    @Bean
    ParameterDescriptions parameterDescriptions() {
        return new ParameterDescriptions();
    }

    @Bean
    RecordDescriptions recordDescriptions(
            @Value("${spring.jackson.default-property-inclusion:always}") String inclusion) {
        return new RecordDescriptions(!inclusion.equalsIgnoreCase("non_null"));
    }
}
