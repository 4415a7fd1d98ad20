using ClauseScan.Web.Jobs;
using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace ClauseScan.Web.Hosting;

/// <summary>Sends figures by OpenTelemetry while the program runs, where OTEL_EXPORTER_OTLP_ENDPOINT says where to.</summary>
internal sealed class Metrics : IHostedService, IDisposable
{
    private MeterProvider? _provider;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (Environment.GetEnvironmentVariable("OTEL_EXPORTER_OTLP_ENDPOINT") is { Length: > 0 })
        {
            _provider = Sdk.CreateMeterProviderBuilder()
                .AddMeter(WorkFigures.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime")
                .AddOtlpExporter()
                .Build();
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        _provider?.ForceFlush();
        return Task.CompletedTask;
    }

    public void Dispose() => _provider?.Dispose();
}
