using System.Numerics;
using System.Runtime.Intrinsics;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Types;
using MatViewDb.Execution.HashTables;

namespace MatViewDb.Execution.Operators.Aggregates;

/// <summary>
/// Numbers the possible values of one key column from 0: codes of dictionaries, bits, integers of a short range, or the one
/// value of a constant; the last number stands for NULL. It means the same for every batch that it <see cref="Knows"/>.
/// </summary>
internal sealed unsafe class KeyCodes : IDisposable
{
    /// <summary>Texts of a dictionary take so many times as long to number as a row takes to hash.</summary>
    private const int RowsPerText = 8;

    private readonly IntegerRange _range;
    private Column? _known;
    private TextNumbers? _numbers;
    private int[]? _map;

    private KeyCodes(Column? known, IntegerRange range, int count)
    {
        _known = known;
        _range = range;
        Count = count;
    }

    /// <summary>Gives how many numbers there are, the one of NULL included.</summary>
    internal int Count { get; }

    /// <summary>
    /// Numbers the values of a key, or gives null when there are more than <paramref name="most"/>. Integers get room for those
    /// around them and around what was known before, so that the next batch need not start anew.
    /// </summary>
    internal static KeyCodes? TryCreate(Column key, int most, KeyCodes? before)
    {
        if (key.IsDictionary) return OfDictionary(key.Dictionary!, most, before);
        if (key.Type.Physical == PhysicalKind.Bit) return most < 3 ? null : new KeyCodes(null, default, 3);
        if (IntegerRange.IsInteger(key.Type))
        {
            var range = IntegerRange.Of(key);
            if (range.IsEmpty) range = new IntegerRange(0, 0);
            if (Width(range) >= (ulong)most) return null;
            var wide = before is { _known: null } ? range.Join(before._range) : range;
            if (before is { _known: null }) wide = Widened(wide, before._range);
            if (Width(wide) < (ulong)most) range = wide;
            return new KeyCodes(null, range, (int)Width(range) + 1);
        }

        return key.IsConstant && most >= 2 ? new KeyCodes(key.Share(), default, 2) : null;
    }

    /// <summary>
    /// Says whether the numbers given so far stand for the values of this column, too; learns those of another dictionary.
    /// </summary>
    internal bool Knows(Column key)
    {
        if (key.IsDictionary) return ReferenceEquals(_known, key.Dictionary) || Learns(key.Dictionary!, key.Length);
        if (key.Type.Physical == PhysicalKind.Bit) return _known is null;
        if (IntegerRange.IsInteger(key.Type))
        {
            if (_known is not null) return false;
            var range = IntegerRange.Of(key);
            return range.IsEmpty || range.Min >= _range.Min && range.Max <= _range.Max;
        }

        if (!key.IsConstant || _known is not { IsConstant: true }) return false;
        if (key.IsConstantNull || _known.IsConstantNull) return key.IsConstantNull && _known.IsConstantNull;
        if (key.Type.Physical == PhysicalKind.View) return StringView.Equal((StringView*)_known.Values, (StringView*)key.Values);
        var bytes = key.Type.ByteWidth;
        return new ReadOnlySpan<byte>(_known.Values, bytes).SequenceEqual(new ReadOnlySpan<byte>(key.Values, bytes));
    }

    /// <summary>Makes of each row's number so far, and that of this column, one: so far * <see cref="Count"/> + this.</summary>
    internal void Append(Column key, int rowCount, int* codes)
    {
        if (key.IsDictionary && _map is not null) AppendMapped(key, rowCount, codes, _map);
        else if (key.IsDictionary) AppendIntegers<int>(key, rowCount, codes, 0);
        else if (key.Type.Physical == PhysicalKind.Bit) AppendBits(key, rowCount, codes);
        else if (key.Type.Physical == PhysicalKind.Int8) AppendIntegers<sbyte>(key, rowCount, codes, _range.Min);
        else if (key.Type.Physical == PhysicalKind.Int16) AppendIntegers<short>(key, rowCount, codes, _range.Min);
        else if (key.Type.Physical == PhysicalKind.Int32) AppendIntegers<int>(key, rowCount, codes, _range.Min);
        else if (key.Type.Physical == PhysicalKind.Int64) AppendIntegers<long>(key, rowCount, codes, _range.Min);
        else AppendSame(rowCount, codes, key.IsConstantNull ? 1 : 0);
    }

    public void Dispose() => _known?.Dispose();

    /// <summary>Keeps numbers of dictionaries before where these and the new ones are not too many.</summary>
    private static KeyCodes? OfDictionary(Column dictionary, int most, KeyCodes? before)
    {
        if (dictionary.Length >= most) return null;
        if (before?._numbers is { } numbers && numbers.Map(dictionary) is { } map && numbers.Count < most)
            return new KeyCodes(dictionary.Share(), default, numbers.Count + 1) { _numbers = numbers, _map = map };
        return new KeyCodes(dictionary.Share(), default, dictionary.Length + 1);
    }

    private bool Learns(Column dictionary, int rowCount)
    {
        if (_known is not { Type.Physical: PhysicalKind.View, IsConstant: false } known || (long)dictionary.Length * RowsPerText > rowCount)
            return false;
        if (_numbers is null)
        {
            // The first dictionary's codes are the numbers so far.
            var numbers = new TextNumbers();
            if (numbers.Map(known) is null || numbers.Count < known.Length) return false;
            _numbers = numbers;
        }

        if (_numbers.Map(dictionary) is not { } map || _numbers.Count >= Count) return false;
        _map = map;
        _known = dictionary.Share();
        known.Dispose();
        return true;
    }

    private void AppendMapped(Column key, int rowCount, int* codes, int[] map)
    {
        var source = (int*)key.Values;
        var nulls = Count - 1;
        if (key.IsConstant) AppendSame(rowCount, codes, key.IsConstantNull ? nulls : map[*source]);
        else if (key.Validity is null)
        {
            for (var i = 0; i < rowCount; i++) codes[i] = codes[i] * Count + map[source[i]];
        }
        else
        {
            for (var i = 0; i < rowCount; i++) codes[i] = codes[i] * Count + (key.IsNull(i) ? nulls : map[source[i]]);
        }
    }

    private static ulong Width(IntegerRange range)
    {
        var steps = unchecked((ulong)range.Max - (ulong)range.Min);
        return steps == ulong.MaxValue ? steps : steps + 1;
    }

    /// <summary>Adds as much again on the side where the values left what was known: values that rise do so again.</summary>
    private static IntegerRange Widened(IntegerRange range, IntegerRange before)
    {
        if (Width(range) > int.MaxValue) return range;
        var step = range.Max - range.Min;
        var min = range.Min < before.Min && range.Min > long.MinValue + step ? range.Min - step : range.Min;
        var max = range.Max > before.Max && range.Max < long.MaxValue - step ? range.Max + step : range.Max;
        return new IntegerRange(min, max);
    }

    private void AppendIntegers<T>(Column key, int rowCount, int* codes, long first) where T : unmanaged, IBinaryInteger<T>
    {
        var source = (T*)key.Values;
        var nulls = Count - 1;
        if (key.IsConstant)
        {
            AppendSame(rowCount, codes, key.IsConstantNull ? nulls : (int)(long.CreateTruncating(*source) - first));
            return;
        }

        var i = 0;
        if (key.Validity is not null)
        {
            for (; i < rowCount; i++)
                codes[i] = codes[i] * Count + (key.IsNull(i) ? nulls : (int)(long.CreateTruncating(source[i]) - first));
            return;
        }

        if (typeof(T) == typeof(int))
        {
            var factor = Vector256.Create(Count);
            var start = Vector256.Create((int)first);
            for (; i + Vector256<int>.Count <= rowCount; i += Vector256<int>.Count)
                (Vector256.Load(codes + i) * factor + (Vector256.Load((int*)source + i) - start)).Store(codes + i);
        }

        for (; i < rowCount; i++) codes[i] = codes[i] * Count + (int)(long.CreateTruncating(source[i]) - first);
    }

    private void AppendBits(Column key, int rowCount, int* codes)
    {
        var bits = (ulong*)key.Values;
        if (key.IsConstant)
        {
            AppendSame(rowCount, codes, key.IsConstantNull ? 2 : (int)(*bits & 1));
            return;
        }

        for (var i = 0; i < rowCount; i++)
            codes[i] = codes[i] * 3 + (key.IsNull(i) ? 2 : (int)(bits[i >> 6] >> (i & 63) & 1));
    }

    private void AppendSame(int rowCount, int* codes, int code)
    {
        var i = 0;
        var factor = Vector256.Create(Count);
        var more = Vector256.Create(code);
        for (; i + Vector256<int>.Count <= rowCount; i += Vector256<int>.Count)
            (Vector256.Load(codes + i) * factor + more).Store(codes + i);
        for (; i < rowCount; i++) codes[i] = codes[i] * Count + code;
    }
}
