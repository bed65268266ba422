using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Builders;
using MatViewDb.Core.Types;

namespace MatViewDb.Micro;

/// <summary>Makes columns of chosen keys; columns of one object belong to the same rows.</summary>
internal sealed class ColumnOfKeys
{
    private readonly long[] _keys;

    internal ColumnOfKeys(int rows, Func<Random, long> next)
    {
        var random = new Random(4);
        _keys = [.. Enumerable.Range(0, rows).Select(_ => next(random))];
    }

    internal Column Long()
    {
        using var builder = new ColumnBuilder(SqlType.BigInt.ToArrow(), Columns.Tracker, _keys.Length);
        foreach (var key in _keys) builder.Append(key);
        return builder.Build();
    }

    internal Column Int()
    {
        using var builder = new ColumnBuilder(SqlType.Int.ToArrow(), Columns.Tracker, _keys.Length);
        foreach (var key in _keys) builder.Append((int)key);
        return builder.Build();
    }
}
