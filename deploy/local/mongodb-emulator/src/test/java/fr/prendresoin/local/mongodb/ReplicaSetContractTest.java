package fr.prendresoin.local.mongodb;

import org.junit.jupiter.api.Nested;

/** The same contract, held against a real replica set where there is one. */
class ReplicaSetContractTest {

    @Nested
    class Documents extends DocumentContract implements UnderContract.OnReplicaSet {}

    @Nested
    class Updates extends UpdateContract implements UnderContract.OnReplicaSet {}

    @Nested
    class Indexes extends IndexContract implements UnderContract.OnReplicaSet {}

    @Nested
    class Aggregations extends AggregationContract implements UnderContract.OnReplicaSet {}

    @Nested
    class Transactions extends TransactionContract implements UnderContract.OnReplicaSet {}

    @Nested
    class ChangeStreams extends ChangeStreamContract implements UnderContract.OnReplicaSet {}

    @Nested
    class Server extends ServerContract implements UnderContract.OnReplicaSet {}
}
