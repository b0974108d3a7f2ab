package fr.prendresoin.simulator.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

public record Salaire(
        @Nullable String libelle,
        @Nullable String commentaire,
        @Nullable String complement1,
        @Nullable String complement2,
        @Nullable List<ComplementSalaire> listeComplements) {}
