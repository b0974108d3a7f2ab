package fr.prendresoin.search.listing;

import fr.prendresoin.platform.problem.NotFound;
import fr.prendresoin.search.index.Kind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/listing/{kind}")
@Tag(name = "Inventaires", description = "Pour les programmes de la plateforme : la porte d’entrée n’y mène pas.")
class ListingController {

    /// What is withdrawn must be out of every sitemap within a minute, and others keep an answer too.
    private static final CacheControl A_WHILE = CacheControl.maxAge(Duration.ofSeconds(20));

    private final Listings listings;

    ListingController(Listings listings) {
        this.listings = listings;
    }

    @GetMapping
    @Operation(
            summary = "Compte ce qui est visible, par partie",
            description = "Une partie change quand un de ses éléments arrive, change ou part, et les autres ne changent"
                    + " pas.")
    @ApiResponse(responseCode = "200", description = "Les parties qui ne sont pas vides")
    @ApiResponse(responseCode = "404", description = "Rien de tel n’est inventorié")
    @ApiResponse(responseCode = "503", description = "La recherche ne répond pas, ou l’index est à reconstruire")
    ResponseEntity<Listing> listing(
            @Parameter(description = "offers, formations, metiers, diplomas, contents ou events", example = "offers")
                    @PathVariable
                    String kind) {
        return ResponseEntity.ok().cacheControl(A_WHILE).body(listings.of(known(kind)));
    }

    @GetMapping("/{part}")
    @Operation(summary = "Donne les identifiants d’une partie, avec la date de leur dernier changement")
    @ApiResponse(responseCode = "200", description = "Les éléments visibles de la partie, qui peut être vide")
    @ApiResponse(responseCode = "404", description = "Rien de tel n’est inventorié, ou cette partie n’existe pas")
    @ApiResponse(responseCode = "503", description = "La recherche ne répond pas, ou l’index est à reconstruire")
    ResponseEntity<ListedPart> listedPart(
            @Parameter(description = "offers, formations, metiers, diplomas, contents ou events", example = "offers")
                    @PathVariable
                    String kind,
            @Parameter(
                            description =
                                    "Son nom, de 00 à 63 ; all, pour toutes à la fois, de ce qui est peu nombreux :"
                                            + " metiers, diplomas et contents",
                            example = "07")
                    @PathVariable
                    String part) {
        Kind listed = known(kind);
        if (!Listings.hasPart(listed, part)) {
            throw new NotFound("Il n’y a pas de partie « " + part + " » : leurs noms vont de 00 à 63.");
        }
        return ResponseEntity.ok().cacheControl(A_WHILE).body(listings.of(listed, part));
    }

    private static Kind known(String word) {
        return Kind.named(word)
                .orElseThrow(() -> new NotFound(
                        "Il n’y a pas d’inventaire « " + word + " ». Inventaires : " + Kind.words() + "."));
    }
}
