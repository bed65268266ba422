using MatViewDb.Core.Types;
using MatViewDb.Protocol;
using Xunit;

namespace MatViewDb.Unit.Backend.Execution;

/// <summary>Holds top-n with a bound in the scan and with columns read late to a plain sort.</summary>
public sealed class TopNTests : IDisposable
{
    private static readonly SqlType[] s_types = [SqlType.BigInt, SqlType.String, SqlType.LargeInt, SqlType.Int, SqlType.String];
    private readonly Engine _engine = new();

    public static TheoryData<int> Seeds => new(Enumerable.Range(1, 24));

    public void Dispose() => _engine.Dispose();

    [Theory]
    [MemberData(nameof(Seeds))]
    public void BoundAndLateColumnsGiveThePlainSort(int seed)
    {
        var random = new RandomRows(seed);
        var distinct = seed % 3 == 0 ? 5 : 3000;
        var nulls = seed % 4 == 0 ? 0 : 0.1;
        var rows = random.Rows(
            1 + random.Next(6000), (SqlType.BigInt, distinct, nulls), (SqlType.String, distinct, nulls),
            (SqlType.LargeInt, distinct, nulls), (SqlType.Int, distinct, nulls), (SqlType.String, 50, nulls));
        // Every second table is nearly in the order of its first column, as those with times are.
        if (seed % 2 == 0) rows = [.. rows.OrderBy(r => r[0] is long number ? number : -1)];
        var table = _engine.Table(s_types, rows, 1500);
        for (var key = 0; key < 4; key++)
        {
            var limit = 1 + random.Next(seed % 5 == 0 ? 3000 : 40);
            SortKey[] keys = [Key(key, random), Key((key + 1) % 4, random)];
            var plain = _engine.Run(Sorted(table, keys, limit: 0, boundId: 0)).Take(limit);
            var bounded = _engine.Run(Sorted(table, keys, limit, 7));
            Assert.Equal(RandomRows.Text(plain.Select(r => Part(r, keys))), RandomRows.Text(bounded.Select(r => Part(r, keys))));

            var late = _engine.Run(Late(table, keys, limit));
            Assert.Equal(RandomRows.Text(plain.Select(r => Part(r, keys))), RandomRows.Text(late.Select(r => Part(r, keys))));
            // Whole rows, for what was fetched must belong to its key.
            var known = rows.Select(RandomRows.Text).ToHashSet();
            Assert.All(late, row => Assert.Contains(RandomRows.Text(row), known));
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void WhatLiesBehindIsNotRead(bool descending)
    {
        var rows = Enumerable.Range(0, 50_000).Select(i => (object?[])[(long)i, "t", Int128.One, (long)i, null]).ToList();
        var table = _engine.Table(s_types, rows, 5000);
        var keys = new[] { new SortKey { Column = 0, Descending = descending, NullsLast = descending } };
        var actual = _engine.Run(Sorted(table, keys, 10, 1));
        var expected = Enumerable.Range(0, 10).Select(i => descending ? 49_999L - i : i);
        Assert.Equal(expected, actual.Select(r => (long)r[0]!));
        Assert.InRange(_engine.Outcome.RowsRead, 10, 10_000);
    }

    private static SortKey Key(int column, RandomRows random)
        => new() { Column = column, Descending = random.Next(2) == 0, NullsLast = random.Next(2) == 0 };

    private static object?[] Part(object?[] row, SortKey[] keys) => [.. keys.Select(k => row[k.Column])];

    private static PlanNode Sorted(PlanNode table, SortKey[] keys, int limit, int boundId)
    {
        var scan = table.Spec.Unpack<ScanSpec>();
        var isWhole = scan.ColumnTypes[keys[0].Column].ToSqlType().Kind is SqlTypeKind.BigInt or SqlTypeKind.Int;
        if (boundId > 0 && isWhole) scan.TopBound = new TopBoundTarget { BoundId = boundId, Column = keys[0].Column };
        var spec = new SortSpec { Limit = limit, BoundId = boundId };
        spec.Keys.AddRange(keys);
        return Plan.Node(spec, table.OutputTypes, Plan.Node(scan, table.OutputTypes));
    }

    /// <summary>Sorts the two keys and a reference only, and fetches the other columns.</summary>
    private static PlanNode Late(PlanNode table, SortKey[] keys, int limit)
    {
        var scan = table.Spec.Unpack<ScanSpec>();
        scan.FetchId = 3;
        scan.Projections.AddRange(keys.Select(k => Plan.Column(table, k.Column)));
        List<TypeDesc> types = [.. keys.Select(k => table.OutputTypes[k.Column]), SqlType.BigInt.ToProto(false)];
        var sort = new SortSpec { Limit = limit };
        sort.Keys.AddRange(keys.Select((k, i) => new SortKey { Column = i, Descending = k.Descending, NullsLast = k.NullsLast }));
        var fetch = new FetchSpec { FetchId = 3, Reference = 2 };
        for (var column = 0; column < table.OutputTypes.Count; column++)
        {
            var at = Array.FindIndex(keys, k => k.Column == column);
            fetch.Outputs.Add(at >= 0 ? at : -1 - column);
        }

        return Plan.Node(fetch, table.OutputTypes, Plan.Node(sort, types, Plan.Node(scan, types)));
    }
}
