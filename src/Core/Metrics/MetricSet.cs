using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace MatViewDb.Core.Metrics;

/// <summary>Holds the process's counters and gauges and prints them in Prometheus' text format.</summary>
public sealed class MetricSet
{
    private readonly ConcurrentDictionary<string, Metric> _metrics = new();
    private readonly ConcurrentDictionary<object, Func<bool, IEnumerable<MetricFamily>>> _sources = new();

    public static MetricSet Default { get; } = new();

    public Metric Counter(string name, string help) => _metrics.GetOrAdd(name, n => new Metric(n, "counter", help));
    public Metric Gauge(string name, string help) => _metrics.GetOrAdd(name, n => new Metric(n, "gauge", help));

    /// <summary>Registers a gauge that is read when printed.</summary>
    public void Observe(string name, string help, Func<double> read)
        => _metrics[name] = new Metric(name, "gauge", help) { Read = read };

    /// <summary>
    /// Registers somebody who makes metrics when they are read, in detail or in short; they end when what is given back is disposed.
    /// </summary>
    public IDisposable Collect(Func<bool, IEnumerable<MetricFamily>> read)
    {
        var source = new Source(this);
        _sources[source] = read;
        return source;
    }

    /// <summary>Prints all metrics; those that are made when they are read in detail or in short.</summary>
    public string Print(bool inDetail = true)
    {
        var text = new StringBuilder();
        foreach (var metric in _metrics.Values.OrderBy(m => m.Name, StringComparer.Ordinal))
        {
            text.Append("# HELP ").Append(metric.Name).Append(' ').Append(metric.Help).Append('\n');
            text.Append("# TYPE ").Append(metric.Name).Append(' ').Append(metric.Kind).Append('\n');
            metric.PrintTo(text);
        }

        var families = _sources.Values.SelectMany(read => read(inDetail)).GroupBy(f => f.Name);
        foreach (var family in families.OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var first = family.First();
            text.Append("# HELP ").Append(first.Name).Append(' ').Append(first.Help).Append('\n');
            text.Append("# TYPE ").Append(first.Name).Append(' ').Append(first.Kind).Append('\n');
            foreach (var sample in family.SelectMany(f => f.Samples))
            {
                text.Append(first.Name).Append(sample.Suffix);
                if (sample.Labels.Length > 0) text.Append('{').Append(sample.Labels).Append('}');
                text.Append(' ').Append(sample.Value.ToString("R", CultureInfo.InvariantCulture)).Append('\n');
            }
        }

        return text.ToString();
    }

    private sealed class Source(MetricSet set) : IDisposable
    {
        public void Dispose() => set._sources.TryRemove(this, out _);
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
