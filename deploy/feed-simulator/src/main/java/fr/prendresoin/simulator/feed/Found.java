package fr.prendresoin.simulator.feed;

import fr.prendresoin.simulator.contract.FiltrePossible;
import fr.prendresoin.simulator.offer.Offer;
import java.util.List;

/// What a search found: how many offers in all, and the wanted page of them.
public record Found(int total, List<Offer> page, List<FiltrePossible> facets) {}
