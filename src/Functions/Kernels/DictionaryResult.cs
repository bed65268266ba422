using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;

namespace MatViewDb.Functions.Kernels;

/// <summary>Holds a function's answers for the entries of a dictionary and spreads them over rows by code.</summary>
public sealed unsafe class DictionaryResult
{
    private readonly Column _perEntry;
    private readonly int[]? _codes;

    private DictionaryResult(Column perEntry, int[]? codes)
    {
        _perEntry = perEntry;
        _codes = codes;
    }

    /// <summary>Takes over the answers; texts become a dictionary of their own with the doubles removed.</summary>
    public static DictionaryResult From(Column computed, MemoryTracker tracker)
    {
        if (computed.Type.Physical != PhysicalKind.View) return new DictionaryResult(computed, null);

        var codes = new int[computed.Length];
        var kept = new int[computed.Length];
        var count = Distinct(computed, codes, kept);
        var distinct = ColumnGather.Take(computed, kept.AsSpan(0, count), tracker);
        computed.Dispose();
        var owners = distinct.Owners;

        // The taken rows are valid by construction, but a dictionary must not carry a validity bitmap at all.
        var clean = Column.Flat(distinct.Type, count, owners[0]!.Retain(), null, ColumnHeaps.Retain(distinct));
        distinct.Dispose();
        return new DictionaryResult(clean, codes);
    }

    /// <summary>Gives the answers for the rows of a column encoded with the dictionary that was asked.</summary>
    public Column Spread(Column encoded, MemoryTracker tracker)
    {
        var rows = encoded.Length;
        var source = encoded.As<int>();
        if (_codes is not null)
        {
            var target = NativeBuffer.Allocate(tracker, (long)rows * sizeof(int));
            var codes = (int*)target.Pointer;
            var validity = CopyValidity(encoded, tracker);
            var bits = validity is null ? null : (ulong*)validity.Pointer;
            for (var i = 0; i < rows; i++)
            {
                var code = _codes.Length == 0 ? -1 : _codes[source[i]];
                codes[i] = Math.Max(code, 0);
                if (code >= 0) continue;
                if (bits is null)
                {
                    validity = Bitmaps.AllocateFilled(tracker, rows, true);
                    bits = (ulong*)validity.Pointer;
                }

                Bitmaps.Clear(bits, i);
            }

            return Column.Encoded(_perEntry.Type, rows, target, validity, _perEntry.Share());
        }

        if (_perEntry.Length == 0) return Column.ConstantNull(tracker, _perEntry.Type, rows);
        var spread = ColumnGather.Take(_perEntry, new ReadOnlySpan<int>(source, rows), tracker);
        if (encoded.Validity is null) return spread;
        var both = Bitmaps.Intersect(spread.Validity, encoded.Validity, rows, tracker);
        var result = Column.Flat(spread.Type, rows, spread.Owners[0]!.Retain(), both);
        spread.Dispose();
        return result;
    }

    public void Dispose() => _perEntry.Dispose();

    private static NativeBuffer? CopyValidity(Column column, MemoryTracker tracker)
    {
        if (column.Validity is null) return null;
        var copy = Bitmaps.Allocate(tracker, column.Length);
        Bitmaps.Copy(column.Validity, (ulong*)copy.Pointer, column.Length);
        return copy;
    }

    /// <summary>
    /// Numbers equal texts alike, NULL -1; <paramref name="kept"/> gets the first row of each number.
    /// </summary>
    private static int Distinct(Column texts, int[] codes, int[] kept)
    {
        var hashes = new ulong[texts.Length];
        ColumnHash.Hash(texts, hashes, combine: false);
        var slots = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, texts.Length * 2))];
        var views = texts.As<StringView>();
        var count = 0;
        for (var i = 0; i < codes.Length; i++)
        {
            codes[i] = -1;
            if (texts.IsNull(i)) continue;
            var slot = (int)hashes[i] & (slots.Length - 1);
            while (slots[slot] != 0 && !StringView.Equal(views + kept[slots[slot] - 1], views + i))
                slot = (slot + 1) & (slots.Length - 1);
            if (slots[slot] == 0)
            {
                kept[count++] = i;
                slots[slot] = count;
            }

            codes[i] = slots[slot] - 1;
        }

        return count;
    }
}

/// <summary>Remembers the answers for the last dictionary: batches of one segment share theirs.</summary>
internal sealed unsafe class DictionaryMemory
{
    private Column? _dictionary;
    private Column? _candidate;
    private DictionaryResult? _result;
    private UInt128[] _constants = [];

    /// <summary>
    /// Says whether to work on entries: when they are few, known already, or seen for the second time.
    /// </summary>
    internal bool IsWorthwhile(Column encoded)
    {
        var dictionary = encoded.Dictionary!;
        if (dictionary.Length <= encoded.Length) return true;
        if (ReferenceEquals(dictionary, _dictionary) || ReferenceEquals(dictionary, _candidate)) return true;
        _candidate = dictionary;
        return false;
    }

    internal DictionaryResult? Find(Column dictionary, ReadOnlySpan<Column> arguments, int encoded)
    {
        if (!ReferenceEquals(dictionary, _dictionary)) return null;

        // Constants of one call are nearly always the same in each batch; long texts are told apart by their hash.
        for (var i = 0; i < arguments.Length; i++)
        {
            if (i != encoded && Fingerprint(arguments[i]) != _constants[i]) return null;
        }

        return _result;
    }

    internal void Keep(Column dictionary, ReadOnlySpan<Column> arguments, int encoded, DictionaryResult result)
    {
        _result?.Dispose();
        _dictionary = dictionary;
        _result = result;
        _constants = new UInt128[arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            if (i != encoded) _constants[i] = Fingerprint(arguments[i]);
        }
    }

    private static UInt128 Fingerprint(Column constant)
    {
        if (constant.Type.Physical != PhysicalKind.View)
        {
            return constant.Type.ByteWidth switch
            {
                0 or 1 => *constant.Values,
                2 => *constant.As<ushort>(),
                4 => *constant.As<uint>(),
                8 => *constant.As<ulong>(),
                _ => *constant.As<UInt128>(),
            };
        }

        var view = constant.As<StringView>();
        return view->IsInline
            ? new UInt128(view->Tail, view->Head)
            : new UInt128(HashMix.Of(view), HashMix.Of((ulong)view->Length ^ 0x5851_F42D_4C95_7F2D));
    }
}
