using MatViewDb.Core.Runtime;
using MatViewDb.Protocol;
using MatViewDb.Storage.Deletes;
using MatViewDb.Storage.Tablets;

namespace MatViewDb.Storage.Publish;

/// <summary>Collects the rows that one version of a tablet deletes; rows that are deleted already do not count.</summary>
internal sealed class VersionDeletes(Tablet tablet)
{
    private readonly Dictionary<Rowset, DeleteVectorBuilder> _byRowset = [];

    internal bool IsLive(Rowset rowset, long row)
        => !rowset.Deletes.All.Contains(row)
            && !(_byRowset.TryGetValue(rowset, out var deletes) && deletes.Contains(row));

    /// <summary>Adds a row; gives false when it was deleted before.</summary>
    internal bool Add(Rowset rowset, long row)
    {
        if (rowset.Deletes.All.Contains(row)) return false;
        if (!_byRowset.TryGetValue(rowset, out var deletes)) _byRowset[rowset] = deletes = new DeleteVectorBuilder();
        return deletes.Add(row);
    }

    internal void AddStaged(RowsetRows rows)
    {
        var rowset = tablet.FindRowset(rows.RowsetId);
        Check.That(rowset is not null, $"staged deletes of tablet {tablet.Id} name rowset {rows.RowsetId}, which is gone");
        foreach (var row in DeleteVectorFormat.Decode(rows.Rows.Span, $"staged deletes of tablet {tablet.Id}").Rows)
            Add(rowset!, row); // Checked above.
    }

    /// <summary>Says whether all rows of a rowset are deleted; if so, nothing is kept of that.</summary>
    internal bool ForgetIfAll(Rowset rowset)
        => _byRowset.TryGetValue(rowset, out var rows) && rows.Count == rowset.Rows && _byRowset.Remove(rowset);

    internal List<(Rowset Rowset, RowsetDeletes.Entry Entry)> Build(long version, long nowMicros)
    {
        var built = new List<(Rowset, RowsetDeletes.Entry)>();
        foreach (var (rowset, rows) in _byRowset)
        {
            if (rows.Count > 0) built.Add((rowset, new RowsetDeletes.Entry(version, version, nowMicros, rows.Build())));
        }

        return built;
    }
}
