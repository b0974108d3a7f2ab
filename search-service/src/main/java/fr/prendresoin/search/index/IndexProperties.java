package fr.prendresoin.search.index;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// @param prefix begins the name of every alias, before its kind; empty where the engine serves one platform
/// @param shards 1 holds millions of offers, and makes counts exact
/// @param replicas 0 for one node; 1 or more in a cluster
/// @param refresh how long a change waits to be seen
/// @param floodRefresh the same while a flood of changes comes in, such as the first crawl
/// @param grace how long a replaced index is kept for the queries that still read it
@ConfigurationProperties("prendresoin.search")
@Validated
record IndexProperties(
        @Pattern(regexp = "([a-z0-9][a-z0-9._-]*)?") String prefix,
        @DefaultValue("1") @Min(1) int shards,
        @DefaultValue("0") @Min(0) int replicas,
        @DefaultValue("200ms") Duration refresh,
        @DefaultValue("30s") Duration floodRefresh,
        @DefaultValue("10s") Duration grace) {}
