package fr.prendresoin.simulator.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

public record OrigineOffre(
        String origine, String urlOrigine, @Nullable List<PartenaireOffre> partenaires) {}
