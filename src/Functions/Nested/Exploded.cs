using System.Runtime.CompilerServices;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Runtime;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Nested;

/// <summary>
/// Holds the arrays of a column as Arrow lays lists out: where each row's elements end, and one column of all elements, so
/// that any kernel runs over elements. Rows without an array have no elements.
/// </summary>
public sealed unsafe class Exploded : IDisposable
{
    private Exploded(int[] offsets, Column elements)
    {
        Offsets = offsets;
        Elements = elements;
    }

    /// <summary>One more than rows: row i has the elements [Offsets[i], Offsets[i + 1]).</summary>
    public int[] Offsets { get; }

    public Column Elements { get; }

    /// <summary>Takes arrays apart.</summary>
    /// <param name="column">The arrays.</param>
    /// <param name="rowCount">Rows of the column.</param>
    /// <param name="type">The arrays' type.</param>
    /// <param name="tracker">Account of the elements.</param>
    /// <param name="wanted">A bit per row: rows without one give no elements.</param>
    public static Exploded Arrays(Column column, int rowCount, PackedType type, MemoryTracker tracker, ulong* wanted = null)
        => Of(column, rowCount, type.Element, new ArraysOf(type), tracker, wanted);

    /// <summary>Takes the keys out of maps.</summary>
    public static Exploded Keys(Column column, int rowCount, PackedType type, MemoryTracker tracker)
        => Of(column, rowCount, type.Parts[0], new KeysOf(type), tracker);

    /// <summary>Takes the values out of maps.</summary>
    public static Exploded Values(Column column, int rowCount, PackedType type, MemoryTracker tracker)
        => Of(column, rowCount, type.Parts[1], new ValuesOf(type), tracker);

    /// <summary>Takes one field out of structs, one value a row.</summary>
    public static Column Field(Column column, int rowCount, PackedType type, int field, MemoryTracker tracker)
    {
        using var flat = column.IsDictionary ? ColumnFlatten.ToFlat(column, tracker) : column.Share();
        var source = new PackedSource(flat);
        var made = new ElementColumn(type.Parts[field].Arrow, rowCount, tracker);
        for (var row = 0; row < rowCount; row++)
        {
            if (source.IsNull(row) || PackedType.IsFieldNull(source.Start(row), field))
            {
                made.SetNull(row);
                continue;
            }

            var bytes = type.Field(source.Start(row), field, out var length);
            made.Set(row, bytes, length);
        }

        return made.Finish(PackedSource.Retain(flat));
    }

    public void Dispose() => Elements.Dispose();

    private static Exploded Of<TChoice>(
        Column column, int rowCount, PackedType element, TChoice choice, MemoryTracker tracker, ulong* wanted = null)
        where TChoice : struct, IChoice
    {
        using var flat = column.IsDictionary ? ColumnFlatten.ToFlat(column, tracker) : column.Share();
        var source = new PackedSource(flat);
        var offsets = new int[rowCount + 1];
        for (var row = 0; row < rowCount; row++)
        {
            var isMissing = source.IsNull(row) || (wanted is not null && !Bitmaps.Get(wanted, row));
            offsets[row + 1] = checked(offsets[row] + (isMissing ? 0 : choice.Array(source.Start(row)).Count));
        }

        var made = new ElementColumn(element.Arrow, offsets[rowCount], tracker);
        for (var row = 0; row < rowCount; row++)
        {
            var at = offsets[row];
            if (offsets[row + 1] == at) continue;
            if ((row & RowCosts.TextMask) == 0) Interruption.Check();
            made.SetAll(at, choice.Array(source.Start(row)));
        }

        return new Exploded(offsets, made.Finish(PackedSource.Retain(flat)));
    }

    private interface IChoice
    {
        PackedArray Array(byte* value);
    }

    private readonly struct ArraysOf(PackedType type) : IChoice
    {
        private readonly int _width = type.Element.Width;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public PackedArray Array(byte* value) => new(value, _width);
    }

    private readonly struct KeysOf(PackedType type) : IChoice
    {
        public PackedArray Array(byte* value) => type.Keys(value);
    }

    private readonly struct ValuesOf(PackedType type) : IChoice
    {
        public PackedArray Array(byte* value) => type.Values(value);
    }
}
