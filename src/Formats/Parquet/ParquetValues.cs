using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text.Unicode;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using Parquet.Data;

namespace MatViewDb.Formats.Parquet;

/// <summary>
/// Turns what the library read of a column into a column of ours: values of the rows that are not NULL, spread over all rows.
/// </summary>
internal static unsafe class ParquetValues
{
    private const long MicrosPerSecond = 1_000_000;

    internal static Column ToColumn(IDisposable raw, ParquetColumn column, int maxLevel, int rows, MemoryTracker tracker)
    {
        var type = column.Type ?? throw new InvalidDataException($"column {column.Name} is of a shape that is not read");
        return raw switch
        {
            RawColumnData<bool> values => Bits(values, type, maxLevel, rows, tracker),
            RawColumnData<int> values => type.Id switch
            {
                ArrowTypeId.Int8 => Spread(values, type, maxLevel, rows, tracker, v => (sbyte)v),
                ArrowTypeId.Int16 => Spread(values, type, maxLevel, rows, tracker, v => (short)v),
                ArrowTypeId.Int64 => Spread(values, type, maxLevel, rows, tracker, v => (long)(uint)v),
                ArrowTypeId.Decimal64 => Spread(values, type, maxLevel, rows, tracker, v => (long)v),
                ArrowTypeId.Decimal128 => Spread(values, type, maxLevel, rows, tracker, v => (Int128)v),
                ArrowTypeId.Time64Micros => Spread(values, type, maxLevel, rows, tracker, v => v * 1_000L),
                _ => Spread(values, type, maxLevel, rows, tracker, v => v),
            },
            RawColumnData<long> values => type.Id switch
            {
                ArrowTypeId.Int128 => Spread(values, type, maxLevel, rows, tracker, v => (Int128)(ulong)v),
                ArrowTypeId.Decimal128 => Spread(values, type, maxLevel, rows, tracker, v => (Int128)v),
                ArrowTypeId.TimestampMicros or ArrowTypeId.Time64Micros => Moments(values, type, column, maxLevel, rows, tracker),
                _ => Spread(values, type, maxLevel, rows, tracker, v => v),
            },
            RawColumnData<float> values => Spread(values, type, maxLevel, rows, tracker, v => v),
            RawColumnData<double> values => Spread(values, type, maxLevel, rows, tracker, v => v),
            RawColumnData<DateTime> values => Spread(
                values, type, maxLevel, rows, tracker, v => (v.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond),
            RawColumnData<ReadOnlyMemory<byte>> values => type.Id switch
            {
                ArrowTypeId.Decimal64 => Spread(values, type, maxLevel, rows, tracker, v => (long)BigEndian(v.Span)),
                ArrowTypeId.Decimal128 => Spread(values, type, maxLevel, rows, tracker, v => BigEndian(v.Span)),
                _ => Texts(values, type, column.Name, maxLevel, rows, tracker),
            },
            _ => throw new InvalidDataException($"column {column.Name} is stored as {raw.GetType().GenericTypeArguments[0].Name}"),
        };
    }

    private static Column Moments(
        RawColumnData<long> values, ArrowType type, ParquetColumn column, int maxLevel, int rows, MemoryTracker tracker)
    {
        var units = column.UnitsPerSecond;
        if (units < MicrosPerSecond) return Spread(values, type, maxLevel, rows, tracker, v => checked(v * (MicrosPerSecond / units)));
        return units == MicrosPerSecond
            ? Spread(values, type, maxLevel, rows, tracker, v => v)
            : Spread(values, type, maxLevel, rows, tracker, v => (long)Math.Floor(v / (double)(units / MicrosPerSecond)));
    }

    private static Column Spread<TFrom, TTo>(
        RawColumnData<TFrom> raw, ArrowType type, int maxLevel, int rows, MemoryTracker tracker, Func<TFrom, TTo> convert)
        where TFrom : struct
        where TTo : unmanaged
    {
        var values = raw.Values;
        var validity = Validity(raw.DefinitionLevels, values.Length, maxLevel, rows, tracker);
        var target = NativeBuffer.Allocate(tracker, Math.Max(8, type.DataBytes(rows)));
        var to = new Span<TTo>(target.Pointer, rows);
        if (validity is null)
        {
            if (typeof(TFrom) == typeof(TTo) && IsCopy(type)) MemoryMarshal.Cast<TFrom, TTo>(values[..rows]).CopyTo(to);
            else for (var i = 0; i < rows; i++) to[i] = convert(values[i]);
            return Column.Flat(type, rows, target, null);
        }

        var at = 0;
        for (var i = 0; i < rows; i++) to[i] = IsValid(validity, i) ? convert(values[at++]) : default;
        return Column.Flat(type, rows, target, validity);
    }

    // Equal types may still mean a conversion of units, never for these.
    private static bool IsCopy(ArrowType type) => type.Id is ArrowTypeId.Int32 or ArrowTypeId.Int64 or ArrowTypeId.Float32
        or ArrowTypeId.Float64 or ArrowTypeId.Date32 or ArrowTypeId.Decimal64;

    private static Column Bits(RawColumnData<bool> raw, ArrowType type, int maxLevel, int rows, MemoryTracker tracker)
    {
        var values = raw.Values;
        var validity = Validity(raw.DefinitionLevels, values.Length, maxLevel, rows, tracker);
        var target = NativeBuffer.AllocateZeroed(tracker, Math.Max(8, type.DataBytes(rows)));
        var bits = (ulong*)target.Pointer;
        var at = 0;
        for (var i = 0; i < rows; i++)
        {
            if (validity is not null && !IsValid(validity, i)) continue;
            if (values[at++]) bits[i >> 6] |= 1UL << (i & 63);
        }

        return Column.Flat(type, rows, target, validity);
    }

    private static Column Texts(
        RawColumnData<ReadOnlyMemory<byte>> raw, ArrowType type, string name, int maxLevel, int rows, MemoryTracker tracker)
    {
        var values = raw.Values;
        var validity = Validity(raw.DefinitionLevels, values.Length, maxLevel, rows, tracker);
        long total = 0;
        foreach (var value in values) total += value.Length; // What stands behind the last value is empty.
        var heap = NativeBuffer.Allocate(tracker, Math.Max(8, total));
        var target = NativeBuffer.Allocate(tracker, Math.Max(16, (long)rows * sizeof(StringView)));
        var views = (StringView*)target.Pointer;
        var bytes = heap.Pointer;
        var at = 0;
        for (var i = 0; i < rows; i++)
        {
            if (validity is not null && !IsValid(validity, i))
            {
                views[i] = default;
                continue;
            }

            var value = values[at++].Span;
            if (type.Id == ArrowTypeId.Utf8View && !Utf8.IsValid(value))
                throw new InvalidDataException($"column {name} holds text that is not valid UTF-8");
            value.CopyTo(new Span<byte>(bytes, value.Length));
            views[i] = StringView.Create(bytes, value.Length);
            bytes += value.Length;
        }

        return Column.Flat(type, rows, target, validity, heap);
    }

    // Values of rows that are not NULL stand at the front; the library leaves room behind them for the others.
    private static NativeBuffer? Validity(Span<int> levels, int values, int maxLevel, int rows, MemoryTracker tracker)
    {
        var present = levels.IsEmpty || maxLevel == 0 ? rows : levels.Count(maxLevel);
        if (values < present || !levels.IsEmpty && levels.Length != rows)
            throw new InvalidDataException($"{values} values stand in {rows} rows");
        if (present == rows) return null;
        var validity = NativeBuffer.AllocateZeroed(tracker, ArrowType.BitmapBytes(rows));
        var bits = (ulong*)validity.Pointer;
        for (var i = 0; i < rows; i++)
        {
            if (levels[i] == maxLevel) bits[i >> 6] |= 1UL << (i & 63);
        }

        return validity;
    }

    private static bool IsValid(NativeBuffer validity, int row) => (((ulong*)validity.Pointer)[row >> 6] >> (row & 63) & 1) != 0;

    internal static Int128 BigEndian(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > 16)
        {
            // Longer ones only if what leads them is the sign.
            var lead = bytes[..^16];
            if (lead.ContainsAnyExcept((bytes[^16] & 0x80) != 0 ? (byte)0xFF : (byte)0))
                throw new InvalidDataException("a decimal is too large");
            bytes = bytes[^16..];
        }

        Span<byte> whole = stackalloc byte[16];
        whole.Fill(bytes.Length > 0 && (bytes[0] & 0x80) != 0 ? (byte)0xFF : (byte)0);
        bytes.CopyTo(whole[(16 - bytes.Length)..]);
        return BinaryPrimitives.ReadInt128BigEndian(whole);
    }
}
