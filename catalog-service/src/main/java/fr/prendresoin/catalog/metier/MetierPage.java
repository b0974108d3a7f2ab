package fr.prendresoin.catalog.metier;

import io.swagger.v3.oas.annotations.media.Schema;

/// What the address of a métier answers.
@Schema(
        description = "Une fiche entière, ou la page courte d’un métier qui n’a pas encore de fiche.",
        oneOf = {Metier.class, ShortPage.class})
sealed interface MetierPage permits Metier, ShortPage {}
