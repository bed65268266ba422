using System.Numerics;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;

namespace MatViewDb.Storage.Scans;

/// <summary>Reads columns that were stored before their type was widened.</summary>
internal static unsafe class WiderColumn
{
    /// <summary>Says whether values stored as one type can be given as another without loss.</summary>
    internal static bool CanBe(ArrowType stored, ArrowType wanted)
    {
        if (stored.Scale != wanted.Scale) return false;
        if (stored.Physical == wanted.Physical) return true;
        return Rank(stored) is { } from && Rank(wanted) is { } to && from < to && from / 10 == to / 10;
    }

    /// <summary>Gives the column in the wanted type; takes the given one over.</summary>
    internal static Column Take(Column column, ArrowType wanted, MemoryTracker tracker)
    {
        if (column.Type == wanted) return column;
        using (column)
        {
            return column.Type.Physical == wanted.Physical ? column.Retype(wanted) : Widen(column, wanted, tracker);
        }
    }

    // Tens keep families apart: integers (decimals are stored as such) and floating point.
    private static int? Rank(ArrowType type) => type.Physical switch
    {
        PhysicalKind.Int8 => 1,
        PhysicalKind.Int16 => 2,
        PhysicalKind.Int32 => 3,
        PhysicalKind.Int64 => 4,
        PhysicalKind.Int128 => 5,
        PhysicalKind.Float32 => 11,
        PhysicalKind.Float64 => 12,
        _ => null,
    };

    private static Column Widen(Column column, ArrowType wanted, MemoryTracker tracker)
    {
        var count = column.IsConstant ? 1 : column.Length;
        var values = NativeBuffer.Allocate(tracker, Math.Max(64, (long)count * wanted.ByteWidth));
        switch (column.Type.Physical)
        {
            case PhysicalKind.Int8:
                From<sbyte>(column, wanted, values, count);
                break;
            case PhysicalKind.Int16:
                From<short>(column, wanted, values, count);
                break;
            case PhysicalKind.Int32:
                From<int>(column, wanted, values, count);
                break;
            case PhysicalKind.Int64:
                From<long>(column, wanted, values, count);
                break;
            default:
                Copy<float, double>(column, values, count);
                break;
        }

        // A slice may begin inside the buffer that holds its validity; copying the bits is simplest.
        NativeBuffer? validity = null;
        if (column.Validity is not null)
        {
            var bytes = Math.Max(64, ((long)count + 63) / 64 * 8);
            validity = NativeBuffer.AllocateZeroed(tracker, bytes);
            Buffer.MemoryCopy(column.Validity, validity.Pointer, bytes, ((long)count + 7) / 8);
        }

        return column.IsConstant
            ? Column.Constant(wanted, column.Length, values, validity)
            : Column.Flat(wanted, count, values, validity);
    }

    private static void From<T>(Column column, ArrowType wanted, NativeBuffer values, int count)
        where T : unmanaged, INumber<T>
    {
        switch (wanted.Physical)
        {
            case PhysicalKind.Int16:
                Copy<T, short>(column, values, count);
                break;
            case PhysicalKind.Int32:
                Copy<T, int>(column, values, count);
                break;
            case PhysicalKind.Int64:
                Copy<T, long>(column, values, count);
                break;
            default:
                Copy<T, Int128>(column, values, count);
                break;
        }
    }

    private static void Copy<TFrom, TTo>(Column column, NativeBuffer values, int count)
        where TFrom : unmanaged, INumber<TFrom>
        where TTo : unmanaged, INumber<TTo>
    {
        var source = column.As<TFrom>();
        var target = (TTo*)values.Pointer;
        for (var i = 0; i < count; i++) target[i] = TTo.CreateTruncating(source[i]);
    }
}
