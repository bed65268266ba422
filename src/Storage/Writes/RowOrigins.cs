using MatViewDb.Storage.Segments;

namespace MatViewDb.Storage.Writes;

/// <summary>
/// Remembers where compaction puts each row of its sources, so that rows deleted meanwhile can be deleted in the merged
/// rowset too. Costs four bytes a row while a merge runs.
/// </summary>
internal sealed class RowOrigins
{
    /// <summary>What remembering a row takes.</summary>
    internal const int RowBytes = sizeof(int);

    private const int Gone = -1;
    private readonly List<int[][]> _places = [];
    private readonly Queue<(int Source, int Group, int Row, int Count)> _pending = [];
    private (int Source, int Group, int Row, int Count) _taken;
    private int _groups;

    /// <summary>Rows of all sources, those left out too.</summary>
    internal long Rows { get; private set; }

    /// <summary>Starts the next source, given the rows of its row groups.</summary>
    internal void AddSource(IEnumerable<int> rowsOfGroups)
        => _places.Add([.. rowsOfGroups.Select(rows =>
        {
            var places = new int[rows];
            Rows += rows;
            Array.Fill(places, Gone);
            return places;
        })]);

    /// <summary>Says which rows of the newest source are appended next.</summary>
    internal void Append(int group, int row, int count) => _pending.Enqueue((_places.Count - 1, group, row, count));

    /// <summary>Says in which order the next appended rows were written; null = as they came.</summary>
    internal void Place(int[]? order, int rows)
    {
        var origins = new (int Source, int Group, int Row)[rows];
        for (var at = 0; at < rows;)
        {
            var (source, group, row, count) = _taken.Count > 0 ? _taken : _pending.Dequeue();
            var taken = Math.Min(count, rows - at);
            for (var i = 0; i < taken; i++) origins[at++] = (source, group, row + i);
            _taken = (source, group, row + taken, count - taken);
        }

        var written = order?.Length ?? rows;
        for (var i = 0; i < written; i++)
        {
            var (source, group, row) = origins[order is null ? i : order[i]];
            _places[source][group][row] = (_groups + i / SegmentFormat.RowGroupRows) * SegmentFormat.RowGroupRows
                + i % SegmentFormat.RowGroupRows;
        }

        _groups += (written + SegmentFormat.RowGroupRows - 1) / SegmentFormat.RowGroupRows;
    }

    /// <summary>Gives where a source's row is now; -1 when it was left out.</summary>
    internal long Find(int source, long row)
        => _places[source][(int)(row / SegmentFormat.RowGroupRows)][row % SegmentFormat.RowGroupRows];
}
