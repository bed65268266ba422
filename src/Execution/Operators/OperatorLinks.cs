using System.Collections.Concurrent;
using MatViewDb.Execution.Operators.Scans;
using MatViewDb.Execution.Operators.Sorts;

namespace MatViewDb.Execution.Operators;

/// <summary>Lets operators of one fragment find each other past the pipelines, by the numbers that the plan gave them.</summary>
internal sealed class OperatorLinks
{
    private readonly ConcurrentDictionary<int, TopThreshold> _thresholds = new();
    private readonly ConcurrentDictionary<int, TableScan> _scans = new();

    internal void Add(int boundId, TopThreshold threshold) => _thresholds[boundId] = threshold;

    internal TopThreshold? Threshold(int boundId) => _thresholds.GetValueOrDefault(boundId);

    internal void Add(int fetchId, TableScan scan) => _scans[fetchId] = scan;

    internal TableScan? Scan(int fetchId) => _scans.GetValueOrDefault(fetchId);
}
