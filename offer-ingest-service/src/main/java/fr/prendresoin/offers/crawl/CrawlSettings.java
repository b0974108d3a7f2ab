package fr.prendresoin.offers.crawl;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// When to crawl, and what to be wary of.
///
/// @param scheduled false: only what is asked for
/// @param completeEvery the licence of the feed asks for a day at most
/// @param retryAfter how long after a partial run a complete one is tried again
/// @param incrementalEvery how often what was created since is fetched
/// @param overlap how far an incremental run looks back behind the end of the one before: the feed may show an offer
///     some time after its creation date
/// @param resumeWithin a run that stopped longer ago is closed as partial instead of resumed
/// @param patience how long a run waits for the normaliser while that takes nothing in
/// @param rereads how often a part that does not add up is read again
/// @param massShare share of the visible offers that may vanish in one run without an alarm
/// @param massFloor number of offers that may vanish without an alarm, whatever their share
@Validated
@ConfigurationProperties("prendresoin.offers.crawl")
record CrawlSettings(
        @DefaultValue("true") boolean scheduled,
        @DefaultValue("24h") Duration completeEvery,
        @DefaultValue("15m") Duration retryAfter,
        @DefaultValue("5m") Duration incrementalEvery,
        @DefaultValue("2m") Duration overlap,
        @DefaultValue("6h") Duration resumeWithin,
        @DefaultValue("30m") Duration patience,
        @DefaultValue("2") @Min(0) int rereads,
        @DefaultValue("0.05") double massShare,
        @DefaultValue("10") @Min(0) int massFloor) {}
