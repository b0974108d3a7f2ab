package fr.prendresoin.catalog.formation.imports;

import fr.prendresoin.catalog.formation.reading.FormationReader;
import fr.prendresoin.catalog.metier.Metiers;
import fr.prendresoin.catalog.rome.RomeCodes;
import fr.prendresoin.catalog.territory.Gazetteer;
import fr.prendresoin.catalog.territory.Territories;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(ImportSettings.class)
class FormationConfiguration {

    @Bean
    FormationReader formationReader(RomeCodes romes, Metiers metiers, Territories territories) {
        return new FormationReader(romes, metiers, new Gazetteer(territories));
    }
}
