using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Runtime;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Nested;

/// <summary>Puts elements together to arrays, maps and structs.</summary>
public static unsafe class Packing
{
    /// <summary>
    /// Makes arrays of the elements between offsets; rows without a bit in <paramref name="validity"/> (taken over) are NULL.
    /// </summary>
    public static Column Arrays(
        ReadOnlySpan<int> offsets, Column elements, PackedType element, NativeBuffer? validity, MemoryTracker tracker)
    {
        using var flat = ColumnFlatten.ToFlat(elements, tracker);
        var source = new PackedSource(flat);
        var writer = new PackedWriter(element.Width);

        // Whole numbers without NULLs lie in arrays as they lie in the column.
        var isPlain = flat.Validity is null && flat.Type.Physical is >= PhysicalKind.Int8 and <= PhysicalKind.Int128;
        var plain = isPlain ? flat.Values : null;
        var sink = new TextSink();
        sink.Begin(tracker);
        var rows = offsets.Length - 1;
        var views = Views(rows, tracker, out var buffer);
        for (var row = 0; row < rows; row++)
        {
            if (validity is not null && !Bitmaps.Get((ulong*)validity.Pointer, row)) continue;
            if ((row & RowCosts.TextMask) == 0) Interruption.Check();
            if (plain is not null)
            {
                WritePlain(plain + (long)offsets[row] * element.Width, offsets[row + 1] - offsets[row], element.Width, sink);
            }
            else
            {
                writer.Begin();
                for (var i = offsets[row]; i < offsets[row + 1]; i++)
                {
                    if (source.IsNull(i)) writer.AddNull();
                    else writer.Add(source.Bytes(i));
                }

                writer.WriteTo(sink);
            }

            views[row] = sink.Finish();
        }

        return Column.Flat(new ArrowType(ArrowTypeId.BinaryView), rows, buffer, validity, sink.End());
    }

    private static void WritePlain(byte* elements, int count, int width, TextSink output)
    {
        var bytes = count * width;
        var target = output.Reserve(sizeof(uint) + bytes);
        System.Runtime.CompilerServices.Unsafe.WriteUnaligned(ref target[0], (uint)count << 1);
        new ReadOnlySpan<byte>(elements, bytes).CopyTo(target[sizeof(uint)..]);
        output.Advance(sizeof(uint) + bytes);
    }

    /// <summary>Makes maps of the keys and values between offsets; of equal keys the last pair stays.</summary>
    public static Column Maps(
        ReadOnlySpan<int> offsets, Column keys, Column values, PackedType type, NativeBuffer? validity, MemoryTracker tracker)
    {
        using var flatKeys = ColumnFlatten.ToFlat(keys, tracker);
        using var flatValues = ColumnFlatten.ToFlat(values, tracker);
        var (keySource, valueSource) = (new PackedSource(flatKeys), new PackedSource(flatValues));
        var writer = new MapWriter(type);
        var sink = new TextSink();
        sink.Begin(tracker);
        var rows = offsets.Length - 1;
        var views = Views(rows, tracker, out var buffer);
        for (var row = 0; row < rows; row++)
        {
            if (validity is not null && !Bitmaps.Get((ulong*)validity.Pointer, row)) continue;
            if ((row & RowCosts.TextMask) == 0) Interruption.Check();
            writer.Begin();
            for (var i = offsets[row]; i < offsets[row + 1]; i++)
            {
                var (keyIsNull, valueIsNull) = (keySource.IsNull(i), valueSource.IsNull(i));
                writer.Add(
                    keyIsNull, keyIsNull ? default : keySource.Bytes(i), valueIsNull, valueIsNull ? default : valueSource.Bytes(i));
            }

            writer.WriteTo(sink);
            views[row] = sink.Finish();
        }

        return Column.Flat(type.Arrow, rows, buffer, validity, sink.End());
    }

    /// <summary>Makes structs of columns, one for each field.</summary>
    public static Column Structs(Column[] fields, int rowCount, PackedType type, NativeBuffer? validity, MemoryTracker tracker)
    {
        var flat = Array.ConvertAll(fields, field => ColumnFlatten.ToFlat(field, tracker));
        var sources = Array.ConvertAll(flat, field => new PackedSource(field));
        var writer = new StructWriter(type);
        var sink = new TextSink();
        sink.Begin(tracker);
        var views = Views(rowCount, tracker, out var buffer);
        for (var row = 0; row < rowCount; row++)
        {
            if (validity is not null && !Bitmaps.Get((ulong*)validity.Pointer, row)) continue;
            if ((row & RowCosts.TextMask) == 0) Interruption.Check();
            writer.Begin();
            foreach (var source in sources)
            {
                if (source.IsNull(row)) writer.AddNull();
                else writer.Add(source.Bytes(row));
            }

            writer.WriteTo(sink);
            views[row] = sink.Finish();
        }

        foreach (var column in flat) column.Dispose();
        return Column.Flat(type.Arrow, rowCount, buffer, validity, sink.End());
    }

    private static StringView* Views(int rows, MemoryTracker tracker, out NativeBuffer buffer)
    {
        buffer = NativeBuffer.AllocateZeroed(tracker, (long)Math.Max(1, rows) * sizeof(StringView));
        return (StringView*)buffer.Pointer;
    }
}
