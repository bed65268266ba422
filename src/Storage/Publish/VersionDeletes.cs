using MatViewDb.Core.Runtime;
using MatViewDb.Protocol;
using MatViewDb.Storage.Deletes;
using MatViewDb.Storage.Tablets;

namespace MatViewDb.Storage.Publish;

/// <summary>Collects the rows that one version of a tablet deletes; rows that are deleted already do not count.</summary>
/// <param name="tablet">The tablet.</param>
/// <param name="before">What is deleted already, where that is not all that any version deleted.</param>
internal sealed class VersionDeletes(Tablet tablet, IReadOnlyDictionary<Rowset, DeleteVector>? before = null)
{
    private readonly Dictionary<Rowset, DeleteVectorBuilder> _byRowset = [];

    /// <summary>Gives the rows that were deleted before.</summary>
    internal DeleteVector Before(Rowset rowset)
        => before is null ? rowset.Deletes.All : before.GetValueOrDefault(rowset) ?? DeleteVector.Empty;

    /// <summary>Adds a row; gives false when it was deleted before.</summary>
    internal bool Add(Rowset rowset, long row)
    {
        if (Before(rowset).Contains(row)) return false;
        if (!_byRowset.TryGetValue(rowset, out var deletes)) _byRowset[rowset] = deletes = new DeleteVectorBuilder();
        return deletes.Add(row);
    }

    /// <summary>Adds rows of a rowset of the tablet or of one that the same version adds.</summary>
    internal void AddStaged(RowsetRows rows, List<Rowset> added)
    {
        var rowset = tablet.FindRowset(rows.RowsetId) ?? added.Find(r => r.Id == rows.RowsetId);
        Check.That(rowset is not null, $"staged deletes of tablet {tablet.Id} name rowset {rows.RowsetId}, which is gone");
        AddStaged(rows, rowset!); // Checked above.
    }

    internal void AddStaged(RowsetRows rows, Rowset rowset)
    {
        foreach (var row in Decode(rows).Rows) Add(rowset, row);
    }

    internal DeleteVector Decode(RowsetRows rows) => DeleteVectorFormat.Decode(rows.Rows.Span, $"staged deletes of tablet {tablet.Id}");

    /// <summary>Gives what was added for a rowset so far; more may be added afterwards.</summary>
    internal DeleteVector SoFar(Rowset rowset)
        => _byRowset.TryGetValue(rowset, out var rows) ? rows.Copy() : DeleteVector.Empty;

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
