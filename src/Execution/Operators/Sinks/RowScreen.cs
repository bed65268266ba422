using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Execution.Operators.Csv;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Functions.Values;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Sinks;

/// <summary>
/// Leaves rows of a load out that the table cannot take, and says which: NULL where there must be a value, no partition for them. Their
/// last column tells where they stood.
/// </summary>
internal sealed class RowScreen(FragmentContext fragment, TableSinkSpec spec)
{
    private const int ValuesShown = 8;
    private readonly Refusals _refusals = new(fragment, spec.BadRows, spec.RejectedKept);

    /// <summary>Takes the column of places off a batch.</summary>
    internal static Column TakePlaces(ref RecordBatch input)
    {
        var places = input.Columns[^1];
        input = new RecordBatch(input.Columns[..^1], input.RowCount);
        return places;
    }

    /// <summary>Sets the slot of every row that is left out to -1; those without a partition have it already.</summary>
    internal unsafe void Screen(RecordBatch input, Column places, Span<int> slots)
    {
        _refusals.Start(input.RowCount);
        for (var i = 0; i < input.Columns.Length; i++)
        {
            var column = input[i];
            if (spec.Columns[i].Type.Nullable || !column.MayHaveNulls) continue;
            for (var row = 0; row < slots.Length; row++)
            {
                if (!column.IsNull(row)) continue;
                Refuse(input, places, row, ExecutionErrors.NullInColumn.With(spec.Columns[i].Name));
                slots[row] = -1;
            }
        }

        for (var i = 0; i < input.Columns.Length; i++) ScreenRange(input, places, i, slots);
        foreach (var column in spec.LongTexts) ScreenTexts(input, places, column, slots);
        for (var row = 0; row < slots.Length; row++)
        {
            if (slots[row] < 0) Refuse(input, places, row, ExecutionErrors.NoPartition.With(KeyOf(input, row)));
        }
    }

    private unsafe void ScreenTexts(RecordBatch input, Column places, int at, Span<int> slots)
    {
        var column = input[at];
        var most = spec.Columns[at].Type.ToSqlType().Length;
        var views = (StringView*)(column.Dictionary ?? column).Values;
        for (var row = 0; row < slots.Length; row++)
        {
            if (column.IsNull(row)) continue;
            var view = views + (column.IsConstant ? 0 : column.IsDictionary ? column.As<int>()[row] : row);
            if (view->Length <= most || Utf8Text.CountCharacters(StringView.Bytes(view)) <= most) continue;
            var place = places.As<long>()[row];
            Refuse(input, places, row, ExecutionErrors.DataTooLong.With(
                spec.Columns[at].Name, LinePlace.LineOf(place), LinePlace.FileName(place, spec.Files, "stream")));
            slots[row] = -1;
        }
    }

    private unsafe void ScreenRange(RecordBatch input, Column places, int at, Span<int> slots)
    {
        var (wanted, row) = (spec.Columns[at], -1);
        if (wanted.UnsignedMax == 0) return;
        var type = wanted.Type.ToSqlType();
        while ((row = UnsignedRange.Next(input[at], type, wanted.UnsignedMax, row + 1, slots.Length)) >= 0)
        {
            var place = places.As<long>()[row];
            Refuse(input, places, row, ExecutionErrors.ValueOutOfRange.With(
                ValueText.Of(input[at], row, type), wanted.Name, LinePlace.LineOf(place), LinePlace.FileName(place, spec.Files, "stream")));
            slots[row] = -1;
        }
    }

    private unsafe void Refuse(RecordBatch input, Column places, int row, MatViewException problem)
    {
        var place = places.As<long>()[row];
        _refusals.Refuse(row, problem, LinePlace.FileName(place, spec.Files, "stream"), place, () => RowText(input, row));
    }

    private string KeyOf(RecordBatch input, int row)
        => string.Join(", ", spec.PartitionColumns.Select(c => ValueText.Of(input[c], row, spec.Columns[c].Type.ToSqlType())));

    private string RowText(RecordBatch input, int row)
        => string.Join(", ", Enumerable.Range(0, Math.Min(ValuesShown, input.Columns.Length))
            .Select(c => spec.Columns[c].Type.ToSqlType() is { IsNested: false } type ? ValueText.Of(input[c], row, type) : "..."));
}
