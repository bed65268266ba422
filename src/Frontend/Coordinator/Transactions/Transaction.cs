using MatViewDb.Protocol;

namespace MatViewDb.Coordinator.Transactions;

/// <summary>Collects what one statement staged on backends until it commits or aborts.</summary>
public sealed class Transaction(long id, string? label = null)
{
    private readonly List<StagedRowset> _staged = [];

    public long Id { get; } = id;
    public string? Label { get; } = label;
    public IReadOnlyList<StagedRowset> Staged => _staged;
    public bool IsEnded { get; internal set; }
    public long Rows => _staged.Sum(s => s.Rows);

    /// <summary>Forgets what was staged after the first so many.</summary>
    public void KeepStaged(int count) => _staged.RemoveRange(count, _staged.Count - count);

    public void AddStaged(IEnumerable<StagedRowset> rowsets) => _staged.AddRange(rowsets);
}
