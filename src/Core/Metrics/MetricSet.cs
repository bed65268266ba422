using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace MatViewDb.Core.Metrics;

/// <summary>Holds the process's counters and gauges and prints them in Prometheus' text format.</summary>
public sealed class MetricSet
{
    private readonly ConcurrentDictionary<string, Metric> _metrics = new();

    public static MetricSet Default { get; } = new();

    public Metric Counter(string name, string help) => _metrics.GetOrAdd(name, n => new Metric(n, "counter", help));
    public Metric Gauge(string name, string help) => _metrics.GetOrAdd(name, n => new Metric(n, "gauge", help));

    /// <summary>Registers a gauge that is read when printed.</summary>
    public void Observe(string name, string help, Func<double> read)
        => _metrics[name] = new Metric(name, "gauge", help) { Read = read };

    public string Print()
    {
        var text = new StringBuilder();
        foreach (var metric in _metrics.Values.OrderBy(m => m.Name, StringComparer.Ordinal))
        {
            text.Append("# HELP ").Append(metric.Name).Append(' ').Append(metric.Help).Append('\n');
            text.Append("# TYPE ").Append(metric.Name).Append(' ').Append(metric.Kind).Append('\n');
            metric.PrintTo(text);
        }

        return text.ToString();
    }

    /// <summary>Counts or measures one thing, optionally by labels.</summary>
    public sealed class Metric(string name, string kind, string help)
    {
        private readonly ConcurrentDictionary<string, double> _byLabels = new();
        private long _value;

        public string Name { get; } = name;
        public string Kind { get; } = kind;
        public string Help { get; } = help;
        internal Func<double>? Read { get; init; }

        public long Value => Interlocked.Read(ref _value);
        public void Add(long amount = 1) => Interlocked.Add(ref _value, amount);
        public void Set(long value) => Interlocked.Exchange(ref _value, value);

        /// <summary>Adds under labels written as <c>db_name="d",mv_name="m"</c>.</summary>
        public void Add(string labels, double amount) => _byLabels.AddOrUpdate(labels, amount, (_, old) => old + amount);
        public void Set(string labels, double value) => _byLabels[labels] = value;
        public void Forget(string labels) => _byLabels.TryRemove(labels, out _);

        internal void PrintTo(StringBuilder text)
        {
            foreach (var (labels, value) in _byLabels.OrderBy(p => p.Key, StringComparer.Ordinal))
                Line(text, $"{Name}{{{labels}}}", value);
            if (Read is not null) Line(text, Name, Read());
            else if (_byLabels.IsEmpty) Line(text, Name, Value);
        }

        private static void Line(StringBuilder text, string name, double value)
            => text.Append(name).Append(' ').Append(value.ToString("R", CultureInfo.InvariantCulture)).Append('\n');
    }
}
