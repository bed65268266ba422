using System.Collections.Concurrent;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Statistics;

namespace MatViewDb.Frontend.Statements.Statistics;

/// <summary>Adds the histograms that the catalog keeps to what backends know of the values.</summary>
public sealed class HistogramStatistics(IStatisticsSource values, CatalogStore store) : IStatisticsSource
{
    private readonly ConcurrentDictionary<long, (object Known, object Documents, TableStatistics Joined)> _joined = new();

    public ValueBounds? BoundsOf(IEnumerable<VersionedPartition> partitions, Column column, bool withRemoved)
        => values.BoundsOf(partitions, column, withRemoved);

    public TableStatistics? Find(Table table)
    {
        if (values.Find(table) is not { } known) return null;
        if (!store.Current.Documents.TryGetValue(HistogramRecord.DocumentKind, out var documents)) return known;
        if (_joined.TryGetValue(table.Id, out var kept) && ReferenceEquals(kept.Known, known) && ReferenceEquals(kept.Documents, documents))
            return kept.Joined;
        var columns = new Dictionary<int, ColumnStatistics>(known.Columns);
        foreach (var column in table.StoredColumns)
        {
            if (columns.TryGetValue(column.Id, out var facts)
                && documents.TryGetValue(HistogramRecord.KeyOf(table.Id, column.Id), out var document))
            {
                columns[column.Id] = facts with { Histogram = HistogramRecord.FromDocument(document).ToHistogram() };
            }
        }

        var joined = known with { Columns = columns };
        _joined[table.Id] = (known, documents, joined);
        return joined;
    }
}
