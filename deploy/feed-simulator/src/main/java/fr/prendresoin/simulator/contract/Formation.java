package fr.prendresoin.simulator.contract;

import org.jspecify.annotations.Nullable;

public record Formation(
        @Nullable String codeFormation, @Nullable String domaineLibelle, String niveauLibelle, String exigence) {}
