package fr.prendresoin.simulator.contract;

public record Permis(String libelle, String exigence) {}
