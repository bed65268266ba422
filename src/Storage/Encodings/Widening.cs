using System.Runtime.Intrinsics;
using MatViewDb.Arrow.Types;

namespace MatViewDb.Storage.Encodings;

/// <summary>Turns a column's values into 64-bit integers for encoding.</summary>
internal static unsafe class Widening
{
    /// <summary>Widens values of any fixed kind up to 64 bits; floats by their bits.</summary>
    internal static void ToInt64(PhysicalKind kind, byte* source, int count, long* target)
    {
        switch (kind)
        {
            case PhysicalKind.Int8:
                for (var i = 0; i < count; i++) target[i] = ((sbyte*)source)[i];
                break;
            case PhysicalKind.Int16:
                for (var i = 0; i < count; i++) target[i] = ((short*)source)[i];
                break;
            case PhysicalKind.Int32 or PhysicalKind.Float32:
                FromInt32((int*)source, count, target);
                break;
            default:
                Buffer.MemoryCopy(source, target, (long)count * 8, (long)count * 8);
                break;
        }
    }

    /// <summary>Copies 128-bit integers when all of them fit 64 bits.</summary>
    internal static bool TryToInt64(Int128* source, int count, long* target)
    {
        for (var i = 0; i < count; i++)
        {
            var value = (long)source[i];
            if (value != source[i]) return false;
            target[i] = value;
        }

        return true;
    }

    private static void FromInt32(int* source, int count, long* target)
    {
        var i = 0;
        for (; i + 16 <= count; i += 16)
        {
            var (low, high) = Vector512.Widen(Vector512.Load(source + i));
            Vector512.Store(low, target + i);
            Vector512.Store(high, target + i + 8);
        }

        for (; i < count; i++) target[i] = source[i];
    }
}
