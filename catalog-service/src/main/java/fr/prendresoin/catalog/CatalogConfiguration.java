package fr.prendresoin.catalog;

import com.mongodb.client.MongoDatabase;
import fr.prendresoin.catalog.diploma.Diploma;
import fr.prendresoin.catalog.diploma.Diplomas;
import fr.prendresoin.catalog.diploma.MetierNames;
import fr.prendresoin.catalog.edition.EditionLoader;
import fr.prendresoin.catalog.edition.Kind;
import fr.prendresoin.catalog.edition.ReferenceChanges;
import fr.prendresoin.catalog.edition.StoredReference;
import fr.prendresoin.catalog.family.Families;
import fr.prendresoin.catalog.funding.Funding;
import fr.prendresoin.catalog.funding.Fundings;
import fr.prendresoin.catalog.metier.Fiche;
import fr.prendresoin.catalog.metier.Metiers;
import fr.prendresoin.catalog.rome.RomeCode;
import fr.prendresoin.catalog.rome.RomeCodes;
import fr.prendresoin.catalog.territory.Department;
import fr.prendresoin.catalog.territory.Region;
import fr.prendresoin.catalog.territory.Territories;
import fr.prendresoin.platform.outbox.Outbox;
import fr.prendresoin.platform.state.Transactions;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The edition is loaded while the context starts: once the port is open, every answer is there and in memory.
@Configuration
class CatalogConfiguration {

    @Bean
    Families families() {
        return Families.read();
    }

    @Bean
    StoredReference storedReference(
            Transactions transactions, MongoDatabase database, Outbox outbox, Families families, Clock clock) {
        new EditionLoader(transactions, database, outbox, clock).load(ShippedEdition.read(families));
        return new StoredReference(database);
    }

    /// Before anything is read into memory: a change that comes after is noticed.
    @Bean
    ReferenceChanges referenceChanges(StoredReference loaded, MongoDatabase database) {
        return new ReferenceChanges(database);
    }

    @Bean
    RomeCodes romeCodes(StoredReference stored) {
        return new RomeCodes(stored.all(Kind.ROME_CODE, RomeCode.class));
    }

    @Bean
    Diplomas diplomas(StoredReference stored) {
        return new Diplomas(stored.all(Kind.DIPLOMA, Diploma.class), stored.withdrawn(Kind.DIPLOMA));
    }

    @Bean
    Fundings fundings(StoredReference stored) {
        return new Fundings(stored.all(Kind.CONTENT, Funding.class), stored.withdrawn(Kind.CONTENT));
    }

    @Bean
    MetierNames metierNames(Metiers metiers) {
        return metiers::label;
    }

    @Bean
    Metiers metiers(StoredReference stored, RomeCodes codes, Diplomas diplomas, Clock clock, ReferenceChanges changes) {
        var metiers = new Metiers(
                codes, diplomas, clock, stored.all(Kind.METIER, Fiche.class), stored.withdrawn(Kind.METIER));
        changes.onChange(() -> metiers.show(stored.all(Kind.METIER, Fiche.class), stored.withdrawn(Kind.METIER)));
        return metiers;
    }

    @Bean
    Territories territories(StoredReference stored) {
        return new Territories(stored.all(Kind.REGION, Region.class), stored.all(Kind.DEPARTMENT, Department.class));
    }
}
