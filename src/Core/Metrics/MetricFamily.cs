namespace MatViewDb.Core.Metrics;

/// <summary>Is one line of a family: what stands behind its name (_sum, _bucket), labels as in Prometheus' format, and the value.</summary>
public readonly record struct MetricSample(string Suffix, string Labels, double Value);

/// <summary>Is a metric that somebody makes at the moment when it is read.</summary>
public sealed record MetricFamily(string Name, string Kind, string Help, IReadOnlyList<MetricSample> Samples)
{
    /// <summary>Gives a label's value as it is written between quotes.</summary>
    public static string Escape(string value) => value
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);
}
