using MatViewDb.Arrow.Buffers;
using MatViewDb.Storage.Deletes;
using MatViewDb.Storage.Tablets;
using MatViewDb.Storage.Writes;

namespace MatViewDb.Storage.Compaction;

/// <summary>
/// Remembers where the last merges put rows: a transaction that still sees a version from inside of what was merged names the rows
/// that it deletes by their old places. Only so many rows are remembered, the newest merges first; four bytes each.
/// </summary>
internal sealed class RowMoves(long rowsMax) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly Queue<Move> _moves = [];
    private readonly Dictionary<long, (Move Move, int Index)> _bySource = [];
    private readonly MemoryTracker _memory = MemoryTracker.Process.Child("moved rows");
    private long _rows;

    private sealed record Move(long[] Sources, long Merged, RowOrigins Origins);

    /// <summary>Says whether a merge of so many rows would be remembered.</summary>
    internal bool Wants(long rows) => rows <= rowsMax;

    internal void Keep(IReadOnlyList<Rowset> sources, Rowset merged, RowOrigins origins)
    {
        if (!Wants(origins.Rows)) return;
        lock (_lock)
        {
            if (!_memory.TryReserve(origins.Rows * RowOrigins.RowBytes)) return;
            var move = new Move([.. sources.Select(s => s.Id)], merged.Id, origins);
            _moves.Enqueue(move);
            for (var i = 0; i < move.Sources.Length; i++) _bySource[move.Sources[i]] = (move, i);
            _rows += origins.Rows;
            while (_rows > rowsMax) Forget(_moves.Dequeue());
        }
    }

    /// <summary>Gives the rowset in which rows lie now, and where; null when that is not known or one of them is deleted.</summary>
    internal (long RowsetId, DeleteVector Rows)? Find(long rowsetId, DeleteVector rows)
    {
        lock (_lock)
        {
            while (_bySource.TryGetValue(rowsetId, out var move))
            {
                var moved = new DeleteVectorBuilder();
                foreach (var row in rows.Rows)
                {
                    var place = move.Move.Origins.Find(move.Index, row);
                    if (place < 0) return null;
                    moved.Add(place);
                }

                (rowsetId, rows) = (move.Move.Merged, moved.Build());
            }

            return (rowsetId, rows);
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            while (_moves.TryDequeue(out var move)) Forget(move);
        }
    }

    private void Forget(Move move)
    {
        _rows -= move.Origins.Rows;
        _memory.Release(move.Origins.Rows * RowOrigins.RowBytes);
        foreach (var source in move.Sources) _bySource.Remove(source);
    }
}
