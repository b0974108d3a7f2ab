package fr.prendresoin.catalog.formation.imports;

import fr.prendresoin.platform.problem.InvalidRequest;
import fr.prendresoin.platform.problem.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/ops/imports/formations")
@Tag(name = "Imports de formations", description = "Fichiers LHÉO, lus sur la machine du service.")
class ImportController {

    private static final String DEFAULT_SOURCE = "lheo";

    private final FormationImports imports;
    private final Absences absences;
    private final Runs runs;
    private final ImportSettings settings;

    ImportController(FormationImports imports, Absences absences, Runs runs, ImportSettings settings) {
        this.imports = imports;
        this.absences = absences;
        this.runs = runs;
        this.settings = settings;
    }

    @Schema(name = "WantedFormationImport")
    record Wanted(
            @Schema(
                    description = "Chemin absolu d’un fichier LHÉO, compressé par gzip ou non",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            @Nullable String path,

            @Schema(description = "Source des formations, connue de la configuration", defaultValue = DEFAULT_SOURCE)
            @Nullable String source,

            @Schema(
                    description = "Vrai si le fichier contient toutes les formations de la source : celles qui n’y sont"
                            + " plus sont retirées",
                    defaultValue = "false")
            @Nullable Boolean complete) {}

    @Schema(name = "AcceptedFormationImport")
    record Accepted(
            @Schema(description = "Identifiant de l’import") String id) {}

    @Schema(name = "AgreedFormationImport")
    record Agreed(
            String id,
            @Schema(description = "Formations retirées") int withdrawn) {}

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Importer un fichier de formations")
    @ApiResponse(responseCode = "202", description = "L’import commence, ou attend la fin du précédent")
    @ApiResponse(responseCode = "403", description = "Réservé aux opérateurs et à la machine du service")
    Accepted start(@RequestBody Wanted wanted) {
        String source = wanted.source() == null ? DEFAULT_SOURCE : wanted.source();
        if (!settings.sources().containsKey(source)) {
            throw new InvalidRequest(
                    "source",
                    "enum",
                    "« source » doit être l’une de : "
                            + String.join(", ", settings.sources().keySet()) + ".");
        }
        Path path = path(wanted.path());
        try {
            return new Accepted(imports.start(source, path, Boolean.TRUE.equals(wanted.complete()))
                    .id());
        } catch (IOException e) {
            throw new InvalidRequest("path", "readable", "« " + path + " » ne peut pas être lu.");
        }
    }

    private static Path path(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new InvalidRequest("path", "required", "« path » est obligatoire : un fichier LHÉO.");
        }
        try {
            Path path = Path.of(text);
            if (!path.isAbsolute()) {
                throw new InvalidRequest("path", "absolute", "« path » doit être un chemin absolu.");
            }
            if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
                throw new InvalidRequest("path", "readable", "« " + path + " » n’est pas un fichier lisible.");
            }
            return path;
        } catch (InvalidPathException e) {
            throw new InvalidRequest("path", "path", "« path » n’est pas un chemin valide.");
        }
    }

    @GetMapping("/{id}")
    @Operation(summary = "Où en est un import, et ce qu’il a rejeté")
    @ApiResponse(responseCode = "200", description = "L’import")
    @ApiResponse(responseCode = "404", description = "Aucun import ne porte cet identifiant")
    ImportView state(@PathVariable String id) {
        return ImportView.of(find(id));
    }

    @PostMapping("/{id}/agree")
    @Operation(summary = "Accepter le retrait des formations qu’un fichier complet ne contient plus")
    @ApiResponse(responseCode = "200", description = "Les formations sont retirées")
    @ApiResponse(responseCode = "400", description = "Cet import n’attend aucun accord, ou un autre est venu depuis")
    @ApiResponse(responseCode = "403", description = "Réservé aux opérateurs et à la machine du service")
    @ApiResponse(responseCode = "404", description = "Aucun import ne porte cet identifiant")
    Agreed agree(@PathVariable String id) {
        return new Agreed(id, absences.agree(find(id)));
    }

    private Run find(String id) {
        return runs.find(id).orElseThrow(() -> new NotFound("Aucun import ne porte cet identifiant."));
    }
}
