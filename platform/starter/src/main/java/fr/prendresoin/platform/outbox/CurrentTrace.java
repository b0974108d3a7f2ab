package fr.prendresoin.platform.outbox;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import org.springframework.beans.factory.ObjectProvider;

/// The trace a change is made in, so that what follows from its event belongs to it.
public final class CurrentTrace {

    /// W3C trace context has no word for "none"; all zeros is invalid by its rules, and so ignored by every reader.
    private static final String NONE = "00-00000000000000000000000000000000-0000000000000000-00";

    private final ObjectProvider<Tracer> tracer;

    public CurrentTrace(ObjectProvider<Tracer> tracer) {
        this.tracer = tracer;
    }

    String traceparent() {
        Tracer available = tracer.getIfAvailable();
        Span span = available == null ? null : available.currentSpan();
        return span == null ? NONE : format(span.context());
    }

    private static String format(TraceContext context) {
        return "00-%s-%s-%s"
                .formatted(context.traceId(), context.spanId(), Boolean.TRUE.equals(context.sampled()) ? "01" : "00");
    }
}
