package fr.prendresoin.simulator.contract;

public record QualitePro(String libelle, String description) {}
