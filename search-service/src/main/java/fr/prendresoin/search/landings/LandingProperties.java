package fr.prendresoin.search.landings;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param landings no older may be what is told of the pages « métier, ville »
@ConfigurationProperties("prendresoin.search")
record LandingProperties(@DefaultValue("1m") Duration landings) {}
