package fr.prendresoin.search.engine;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the engine is, and how long it may take.
///
/// @param url the cluster's address
/// @param connections open at a time, for queries and for writes each
/// @param connectTimeout to open a connection
/// @param queryTimeout a person waits
/// @param answerTimeout all the queries of a request together: shorter than what the gateway waits for this service
/// @param writeTimeout nobody waits: a bulk request may meet a merge or a recovering shard
@ConfigurationProperties("prendresoin.search")
record EngineProperties(
        URI url,
        @DefaultValue("50") int connections,
        @DefaultValue("500ms") Duration connectTimeout,
        @DefaultValue("2500ms") Duration queryTimeout,
        @DefaultValue("2700ms") Duration answerTimeout,
        @DefaultValue("60s") Duration writeTimeout) {}
