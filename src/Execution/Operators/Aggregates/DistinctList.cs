using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Execution.HashTables;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Aggregates;

/// <summary>
/// Is one list of arguments that DISTINCT calls share: how its values are told apart within the groups. A group is the
/// number of its row in the worker's table.
/// </summary>
internal sealed unsafe class DistinctList
{
    private const int LongValueBits = 40;
    private const int WordBits = 64;
    private readonly List<int> _counts = [];
    private readonly List<int> _others = [];
    private readonly bool _isInteger;
    private readonly bool _hasKeys;
    private bool _ignoresNull = true;

    internal DistinctList(
        int[] columns, IReadOnlyList<TypeDesc> types, IReadOnlyList<ArrowType> groupTypes, IReadOnlyList<bool> groupNullable)
    {
        var hasKeys = groupTypes.Count > 0;
        Columns = columns;
        _hasKeys = hasKeys;
        ArgumentTypes = [.. types.Select(t => t.ToSqlType().ToArrow())];
        var nullable = types.Select(t => t.Nullable);
        StoredLayout = new KeyLayout([.. groupTypes, .. ArgumentTypes], [.. groupNullable, .. nullable]);
        Layout = hasKeys
            ? new KeyLayout([.. ArgumentTypes, SqlType.BigInt.ToArrow()], [.. nullable, false], columns.Length)
            : new KeyLayout(ArgumentTypes, [.. nullable]);
        _isInteger = columns.Length == 1 && IntegerRange.IsInteger(ArgumentTypes[0]);
        ValueBits = !hasKeys ? WordBits
            : ArgumentTypes[0].Physical == PhysicalKind.Int64 ? LongValueBits : WordBits / 2;
    }

    /// <summary>Input columns of the arguments.</summary>
    internal int[] Columns { get; }

    internal ArrowType[] ArgumentTypes { get; }

    /// <summary>Key of a value as a row: the arguments, then, if there are groups, the group's number.</summary>
    internal KeyLayout Layout { get; }

    /// <summary>Key of a pair on disk: the group's columns, then the arguments.</summary>
    internal KeyLayout StoredLayout { get; }

    /// <summary>Where the number of the group stands in a key; -1: there is one group.</summary>
    internal int NumberOffset => _hasKeys ? Layout.OffsetOf(Columns.Length) : -1;

    /// <summary>Says whether values and group numbers fit a word together, save for some that become rows.</summary>
    internal bool UsesWords => _isInteger && _ignoresNull;

    /// <summary>Low bits of a word that are the value; the others are the group's number.</summary>
    internal int ValueBits { get; }

    internal ulong ValueMask => ValueBits == WordBits ? ulong.MaxValue : (1UL << ValueBits) - 1;

    /// <summary>How many groups words can tell apart.</summary>
    internal long NumbersMax => ValueBits == WordBits ? long.MaxValue : 1L << WordBits - ValueBits;

    /// <summary>Calls that only count the values.</summary>
    internal IReadOnlyList<int> Counts => _counts;

    /// <summary>Calls that are fed with the values.</summary>
    internal IReadOnlyList<int> Others => _others;

    internal IEnumerable<int> Calls => _counts.Concat(_others);

    internal void Add(int call, string function)
    {
        if (function == "count") _counts.Add(call);
        else _others.Add(call);
        _ignoresNull &= function is "count" or "sum" or "avg";
    }

    /// <summary>Makes values out of words again.</summary>
    internal Column Values(ulong* words, int count, MemoryTracker tracker)
    {
        var type = ArgumentTypes[0];
        var buffer = NativeBuffer.Allocate(tracker, type.DataBytes(count));
        switch (type.ByteWidth)
        {
            case 1:
                for (var i = 0; i < count; i++) ((sbyte*)buffer.Pointer)[i] = (sbyte)words[i];
                break;
            case 2:
                for (var i = 0; i < count; i++) ((short*)buffer.Pointer)[i] = (short)words[i];
                break;
            case 4:
                for (var i = 0; i < count; i++) ((int*)buffer.Pointer)[i] = (int)words[i];
                break;
            default:
                // Longs in words with a group are not negative.
                for (var i = 0; i < count; i++) ((ulong*)buffer.Pointer)[i] = words[i] & ValueMask;
                break;
        }

        return Column.Flat(type, count, buffer, null);
    }
}
