package fr.prendresoin.platform.kafka;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.util.backoff.BackOff;

/// Delivers a batch again from the record that failed. A listener that names none has failed with the first: left to
/// itself, Spring Kafka would call it again and again with the same batch, and if that then met poison, it would put
/// every record of the batch aside.
final class InOrder extends DefaultErrorHandler {

    InOrder(ConsumerRecordRecoverer recoverer, BackOff backOff) {
        super(recoverer, backOff);
    }

    @Override
    public void handleBatch(
            Exception thrown,
            ConsumerRecords<?, ?> data,
            Consumer<?, ?> consumer,
            MessageListenerContainer container,
            Runnable invokeListener) {
        super.handleBatch(naming(thrown), data, consumer, container, invokeListener);
    }

    @Override
    public <K, V> ConsumerRecords<K, V> handleBatchAndReturnRemaining(
            Exception thrown,
            ConsumerRecords<?, ?> data,
            Consumer<?, ?> consumer,
            MessageListenerContainer container,
            Runnable invokeListener) {
        return super.handleBatchAndReturnRemaining(naming(thrown), data, consumer, container, invokeListener);
    }

    private static Exception naming(Exception thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BatchListenerFailedException) {
                return thrown;
            }
        }
        return new BatchListenerFailedException("the batch failed", thrown, 0);
    }
}
