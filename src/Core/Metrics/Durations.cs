using System.Globalization;

namespace MatViewDb.Core.Metrics;

/// <summary>Counts times in milliseconds by how long they were, as a histogram of Prometheus.</summary>
public sealed class Durations
{
    private static readonly double[] s_bounds = [10, 50, 100, 500, 1_000, 5_000, 10_000, 60_000, 300_000, 1_800_000, 3_600_000];
    private readonly long[] _counts = new long[s_bounds.Length + 1];
    private double _sum;

    public void Add(TimeSpan time)
    {
        var at = Array.FindIndex(s_bounds, b => time.TotalMilliseconds <= b);
        lock (_counts)
        {
            _counts[at < 0 ? s_bounds.Length : at]++;
            _sum += time.TotalMilliseconds;
        }
    }

    /// <summary>Adds what others counted.</summary>
    public void Add(Durations other)
    {
        lock (other._counts)
        {
            for (var i = 0; i < _counts.Length; i++) _counts[i] += other._counts[i];
            _sum += other._sum;
        }
    }

    /// <summary>Gives the lines of the histogram.</summary>
    public IEnumerable<MetricSample> Samples(string labels)
    {
        long[] counts;
        double sum;
        lock (_counts) (counts, sum) = ([.. _counts], _sum);
        var before = labels.Length == 0 ? "" : labels + ",";
        long total = 0;
        for (var i = 0; i < counts.Length; i++)
        {
            total += counts[i];
            var bound = i < s_bounds.Length ? s_bounds[i].ToString("R", CultureInfo.InvariantCulture) : "+Inf";
            yield return new MetricSample("_bucket", $"{before}le=\"{bound}\"", total);
        }

        yield return new MetricSample("_sum", labels, sum);
        yield return new MetricSample("_count", labels, total);
    }
}
