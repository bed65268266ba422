using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Errors;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Functions.Kernels;
using MatViewDb.Protocol;
using BadRows = MatViewDb.Protocol.CsvSourceSpec.Types.BadRows;

namespace MatViewDb.Execution.Operators.Csv;

/// <summary>Decides what becomes of rows that cannot be stored, and keeps which ones of a batch these are; one worker's.</summary>
internal sealed class Refusals(FragmentContext fragment, BadRows policy, int kept)
{
    private bool[] _refused = [];
    private int[] _good = [];
    private int _rows;

    /// <summary>True when a value that cannot be read is NULL where the column allows it.</summary>
    internal bool MakesNulls => policy == BadRows.Nulls;

    /// <summary>True when the load goes on without such rows.</summary>
    internal bool LeavesOut => policy != BadRows.Fail;

    internal int Count { get; private set; }

    internal void Start(int rows)
    {
        if (!LeavesOut) return;
        if (_refused.Length < rows) (_refused, _good) = (new bool[rows], new int[rows]);
        if (Count > 0) Array.Clear(_refused);
        Count = 0;
        _rows = rows;
    }

    /// <summary>Refuses a row of the batch, or fails the query.</summary>
    internal void Refuse(int row, MatViewException problem, FieldBatch source)
        => Refuse(row, problem, source.FileName(source.Places[row]), source.Places[row], () => source.RowText(row));

    internal void Refuse(int row, MatViewException problem, string file, long place, Func<string> text)
    {
        if (!LeavesOut) throw problem;
        if (_refused[row]) return;
        _refused[row] = true;
        Count++;
        Note(problem, file, place, text);
    }

    /// <summary>Refuses a line before it became a row, or fails the query.</summary>
    internal void RefuseLine(MatViewException problem, string file, long place, Func<string> text)
    {
        if (!LeavesOut) throw problem;
        fragment.AddParsed(1);
        Note(problem, file, place, text);
    }

    /// <summary>Gives the rows that stay; takes the batch over.</summary>
    internal RecordBatch Remaining(RecordBatch batch, MemoryTracker tracker)
    {
        if (Count == 0) return batch;
        var good = 0;
        for (var row = 0; row < _rows; row++)
        {
            if (!_refused[row]) _good[good++] = row;
        }

        using (batch) return ColumnGather.Take(batch, _good.AsSpan(0, good), tracker);
    }

    private void Note(MatViewException problem, string file, long place, Func<string> text)
        => fragment.AddRejected(kept, () => new RejectedRow
        {
            File = file, Line = LinePlace.LineOf(place), Reason = problem.Message, Row = text(),
        });
}
