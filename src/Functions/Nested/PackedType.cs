using System.Runtime.CompilerServices;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;

namespace MatViewDb.Functions.Nested;

/// <summary>Says how values of a type lie inside a nested value: worked out once, asked for each value.</summary>
public sealed class PackedType
{
    public PackedType(SqlType type)
    {
        Sql = type;
        Arrow = type.ToArrow();
        Width = Arrow.Physical switch
        {
            PhysicalKind.View => 0,
            PhysicalKind.Bit => 1,
            _ => Arrow.ByteWidth,
        };
        Parts = type.Parts is { } parts ? Array.ConvertAll(parts.Items, part => new PackedType(part.Type)) : [];
        if (!type.IsStruct) return;
        Slots = new int[Parts.Length];
        var at = (Parts.Length + 7) / 8;
        for (var i = 0; i < Parts.Length; i++)
        {
            Slots[i] = at;
            at += Parts[i].Width == 0 ? sizeof(int) : Parts[i].Width;
        }

        FixedBytes = at;
    }

    public SqlType Sql { get; }
    public ArrowType Arrow { get; }

    /// <summary>Bytes of a value inside an array; 0: each has its own length.</summary>
    public int Width { get; }

    /// <summary>Element of an array, key and value of a map, fields of a struct.</summary>
    public PackedType[] Parts { get; }

    public PackedType Element => Parts[0];

    /// <summary>Where each field of a struct has its value, or the end of its bytes.</summary>
    public int[] Slots { get; } = [];

    /// <summary>Bytes of a struct before those of fields with a length of their own.</summary>
    public int FixedBytes { get; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe bool IsFieldNull(byte* structure, int field) => (structure[field >> 3] >> (field & 7) & 1) == 0;

    /// <summary>Gives where the bytes of a struct's field start, and how many there are.</summary>
    public unsafe byte* Field(byte* structure, int field, out int length)
    {
        var part = Parts[field];
        if (part.Width > 0)
        {
            length = part.Width;
            return structure + Slots[field];
        }

        var start = 0;
        for (var before = field - 1; before >= 0; before--)
        {
            if (Parts[before].Width > 0) continue;
            start = Unsafe.ReadUnaligned<int>(structure + Slots[before]);
            break;
        }

        length = Unsafe.ReadUnaligned<int>(structure + Slots[field]) - start;
        return structure + FixedBytes + start;
    }

    /// <summary>Gives the keys of a map as an array of them.</summary>
    public unsafe PackedArray Keys(byte* map) => new(map + sizeof(int), Parts[0].Width);

    /// <summary>Gives the values of a map as an array of them.</summary>
    public unsafe PackedArray Values(byte* map) => new(map + sizeof(int) + Unsafe.ReadUnaligned<int>(map), Parts[1].Width);
}
