import type { Log } from "#chat/log.ts";
import { useTracing } from "#db/transactions/traced.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** OpenTelemetry's own: https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/ */
export const wantsTraces = (env: Environment): boolean =>
  (given(env, "OTEL_EXPORTER_OTLP_ENDPOINT") || given(env, "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT")) &&
  env["OTEL_SDK_DISABLED"] !== "true" &&
  env["OTEL_TRACES_EXPORTER"] !== "none";

const given = (env: Environment, name: string): boolean => (env[name] ?? "") !== "";

/**
 * Sends what every event, transaction, job and delivery took to where OpenTelemetry's variables say; the libraries are
 * loaded only then. Spans hold names, counts and outcomes alone.
 *
 * @returns sends what is left, and ends it
 */
export async function startTracing(log: Log): Promise<() => Promise<void>> {
  const { context, SpanStatusCode, trace } = await import("@opentelemetry/api");
  const { AsyncLocalStorageContextManager } = await import("@opentelemetry/context-async-hooks");
  const { OTLPTraceExporter } = await import("@opentelemetry/exporter-trace-otlp-http");
  const { defaultResource, detectResources, envDetector, resourceFromAttributes } =
    await import("@opentelemetry/resources");
  const { BatchSpanProcessor, TracerProvider } = await import("@opentelemetry/sdk-trace");
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  const provider = new TracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ "service.name": "kith" }))
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter() })],
  });
  const tracer = provider.getTracer("kith");
  useTracing((name, attributes, work) =>
    tracer.startActiveSpan(name, { attributes: { ...attributes } }, async (span) => {
      try {
        return await work();
      } catch (error) {
        // Its message may quote what somebody typed, so only the kind of the error is said.
        span.setAttribute("error.type", error instanceof Error ? error.name : "unknown");
        span.setStatus({ code: SpanStatusCode.ERROR });
        throw error;
      } finally {
        span.end();
      }
    }),
  );
  log.info("tracing started");
  return async () => {
    useTracing(undefined);
    await provider.shutdown().catch((error: unknown) => log.error("traces not sent", error));
    trace.disable();
    context.disable();
  };
}
