using System.Buffers.Binary;
using MatViewDb.Core.Types;
using MatViewDb.Protocol;
using MatViewDb.Storage.Segments;
using Op = MatViewDb.Protocol.PrunePredicate.Types.Op;

namespace MatViewDb.Storage.Scans;

/// <summary>Tells from a zone map whether any row can satisfy a comparison of a column with constants.</summary>
internal sealed class ZonePredicate
{
    private readonly Op _op;
    private readonly UInt128[] _keys;

    private ZonePredicate(int position, Op op, UInt128[] keys)
    {
        Position = position;
        _op = op;
        _keys = keys;
    }

    /// <summary>Gives the column's position in the scan.</summary>
    internal int Position { get; }

    /// <summary>Makes the predicate, or null when zone maps cannot decide it.</summary>
    internal static ZonePredicate? TryMake(PrunePredicate predicate, SqlType type)
    {
        if (predicate.Op is Op.IsNull or Op.IsNotNull) return new ZonePredicate(predicate.Column, predicate.Op, []);
        // CHAR ignores trailing blanks, which the stored order does not.
        if (type.Kind == SqlTypeKind.Char || predicate.Values.Count == 0) return null;
        if (predicate.Op == Op.Like) return OfPrefix(predicate, type);
        if (predicate.Op == Op.Ranges) return OfRanges(predicate, type);
        var keys = new List<UInt128>();
        foreach (var value in predicate.Values)
        {
            if (TryKey(value, type) is { } key) keys.Add(key);
            else if (value.ValueCase != LiteralValue.ValueOneofCase.None || predicate.Op != Op.In) return null;
        }

        return new ZonePredicate(predicate.Column, predicate.Op, [.. keys]);
    }

    // Texts that match begin as the pattern does before its first wildcard.
    private static ZonePredicate? OfPrefix(PrunePredicate predicate, SqlType type)
    {
        if (!type.IsText || predicate.Values[0].ValueCase != LiteralValue.ValueOneofCase.BytesValue) return null;
        var pattern = predicate.Values[0].BytesValue.Span;
        var length = pattern.IndexOfAny((byte)'%', (byte)'_', (byte)'\\');
        var prefix = length < 0 ? pattern : pattern[..length];
        if (prefix.IsEmpty) return null;
        Span<byte> last = stackalloc byte[16];
        last.Fill(0xFF);
        prefix[..Math.Min(16, prefix.Length)].CopyTo(last);
        return new ZonePredicate(predicate.Column, Op.Ranges, [ZoneKey.OfBytes(prefix), ZoneKey.OfBytes(last)]);
    }

    // A bound that is not there lies at the end of all keys.
    private static ZonePredicate? OfRanges(PrunePredicate predicate, SqlType type)
    {
        var keys = new UInt128[predicate.Values.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            var value = predicate.Values[i];
            if (value.ValueCase == LiteralValue.ValueOneofCase.None) keys[i] = i % 2 == 0 ? UInt128.MinValue : UInt128.MaxValue;
            else if (TryKey(value, type) is { } key) keys[i] = key;
            else return null;
        }

        return new ZonePredicate(predicate.Column, Op.Ranges, keys);
    }

    internal bool MayMatch(in Zone zone, ZoneFlags flags)
    {
        if (_op == Op.IsNull) return zone.Nulls > 0;
        if (zone.Nulls == zone.Rows) return false;
        if (_op == Op.IsNotNull || (flags & ZoneFlags.HasRange) == 0) return true;

        // Prefixes of strings that are equal prove nothing, so only strict differences count there.
        var prefix = (flags & ZoneFlags.Prefix) != 0;
        var (min, max) = (zone.Min, zone.Max);
        if (_op == Op.In) return AnyBetween(min, max);
        if (_op == Op.Ranges) return AnyOverlaps(min, max);
        var key = _keys[0];
        return _op switch
        {
            Op.Eq => key >= min && key <= max,
            Op.Ne => prefix || min != max || key != min,
            Op.Lt => prefix ? min <= key : min < key,
            Op.Le => min <= key,
            Op.Gt => prefix ? max >= key : max > key,
            Op.Ge => max >= key,
            _ => true,
        };
    }

    private bool AnyBetween(UInt128 min, UInt128 max)
    {
        foreach (var key in _keys)
        {
            if (key >= min && key <= max) return true;
        }

        return false;
    }

    private bool AnyOverlaps(UInt128 min, UInt128 max)
    {
        for (var i = 0; i < _keys.Length; i += 2)
        {
            if (_keys[i] <= max && _keys[i + 1] >= min) return true;
        }

        return false;
    }

    private static UInt128? TryKey(LiteralValue value, SqlType type)
    {
        switch (value.ValueCase)
        {
            case LiteralValue.ValueOneofCase.BoolValue when type.Kind == SqlTypeKind.Boolean:
                return ZoneKey.OfInteger(value.BoolValue ? 1 : 0);
            case LiteralValue.ValueOneofCase.IntValue when type.IsFloating || type.IsText:
                return null;
            case LiteralValue.ValueOneofCase.IntValue:
                return ZoneKey.OfInteger(value.IntValue);
            case LiteralValue.ValueOneofCase.Int128Value when value.Int128Value.Length == 16 && !type.IsFloating:
                return ZoneKey.OfInteger(BinaryPrimitives.ReadInt128LittleEndian(value.Int128Value.Span));
            case LiteralValue.ValueOneofCase.DoubleValue when type.IsFloating && !double.IsNaN(value.DoubleValue):
                return ZoneKey.OfDouble(value.DoubleValue);
            case LiteralValue.ValueOneofCase.BytesValue when type.IsText || type.Kind == SqlTypeKind.VarBinary:
                return ZoneKey.OfBytes(value.BytesValue.Span);
            default:
                return null;
        }
    }
}
