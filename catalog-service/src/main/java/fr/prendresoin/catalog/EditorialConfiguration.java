package fr.prendresoin.catalog;

import static fr.prendresoin.platform.security.AccessRule.on;

import com.mongodb.client.MongoDatabase;
import fr.prendresoin.catalog.edition.Form;
import fr.prendresoin.catalog.edition.Forms;
import fr.prendresoin.catalog.edition.Publishing;
import fr.prendresoin.catalog.edition.ReferenceChanges;
import fr.prendresoin.catalog.editorial.Archive;
import fr.prendresoin.catalog.editorial.Desk;
import fr.prendresoin.catalog.family.Families;
import fr.prendresoin.catalog.metier.Metiers;
import fr.prendresoin.catalog.tuning.TuningFiles;
import fr.prendresoin.platform.outbox.Outbox;
import fr.prendresoin.platform.security.AccessRules;
import fr.prendresoin.platform.state.Transactions;
import java.time.Clock;
import java.util.ArrayList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/// What editors work with.
@Configuration
@EnableScheduling
class EditorialConfiguration {

    @Bean
    Forms forms(Metiers metiers, Families families) {
        var forms = new ArrayList<Form>(TuningFiles.forms());
        forms.add(metiers.form(families));
        return new Forms(forms);
    }

    @Bean
    Publishing publishing(MongoDatabase database, Outbox outbox, Forms forms, ReferenceChanges changes) {
        return new Publishing(database, outbox, forms, changes);
    }

    @Bean
    Desk desk(Transactions transactions, MongoDatabase database, Publishing publishing, Forms forms, Clock clock) {
        return new Desk(transactions, database, publishing, forms, clock);
    }

    @Bean
    Archive archive(MongoDatabase database, Publishing publishing) {
        return new Archive(database, publishing);
    }

    @Bean
    AccessRules editorialAccess() {
        return new AccessRules(
                on("/api/editorial/**").roles("EDITOR", "ADMIN"),
                on("/api/search/**").roles("EDITOR", "ADMIN"));
    }
}
