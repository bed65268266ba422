using System.Buffers.Binary;
using MatViewDb.Core.Types;
using MatViewDb.Protocol;
using MatViewDb.Storage.Segments;
using Op = MatViewDb.Protocol.PrunePredicate.Types.Op;

namespace MatViewDb.Storage.Scans;

/// <summary>Names the values of which a column must equal one, as bloom filters know them.</summary>
internal sealed class BloomPredicate
{
    /// <summary>With more values than that, one of them is nearly always there.</summary>
    private const int ValuesMax = 256;

    private BloomPredicate(int position, ulong[] hashes)
    {
        Position = position;
        Hashes = hashes;
    }

    /// <summary>Gives the column's position in the scan.</summary>
    internal int Position { get; }

    internal ulong[] Hashes { get; }

    /// <summary>Makes the predicate, or null when bloom filters cannot decide it.</summary>
    internal static BloomPredicate? TryMake(PrunePredicate predicate, SqlType type)
    {
        if (predicate.Op is not (Op.Eq or Op.In) || predicate.Values.Count > ValuesMax) return null;
        var hashes = new List<ulong>(predicate.Values.Count);
        foreach (var value in predicate.Values)
        {
            if (TryHash(value, type) is { } hash) hashes.Add(hash);
            // NULL equals nothing; any other value that has no hash could be anywhere.
            else if (value.ValueCase != LiteralValue.ValueOneofCase.None) return null;
        }

        return new BloomPredicate(predicate.Column, [.. hashes]);
    }

    private static ulong? TryHash(LiteralValue value, SqlType type) => value.ValueCase switch
    {
        LiteralValue.ValueOneofCase.IntValue when !type.IsFloating && !type.IsText => BloomFilter.Hash(value.IntValue),
        LiteralValue.ValueOneofCase.Int128Value when value.Int128Value.Length == 16 && !type.IsFloating && !type.IsText
            => BloomFilter.Hash(BinaryPrimitives.ReadInt128LittleEndian(value.Int128Value.Span)),
        LiteralValue.ValueOneofCase.BytesValue when type.IsText => BloomFilter.Hash(value.BytesValue.Span),
        _ => null,
    };
}
