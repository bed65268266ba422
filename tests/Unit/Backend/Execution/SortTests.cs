using MatViewDb.Core.Types;
using MatViewDb.Protocol;
using Xunit;

namespace MatViewDb.Unit.Backend.Execution;

public class SortTests : IDisposable
{
    private static readonly SqlType[] s_types = [SqlType.BigInt, SqlType.String, SqlType.Double, SqlType.Int];
    private readonly Engine _engine = new();

    public SortTests() : this(SpillMode.Auto)
    {
    }

    protected SortTests(SpillMode mode) => _engine.Options = new QueryOptions { SpillMode = mode };

    public void Dispose()
    {
        Assert.Equal(0, _engine.Runner.Services.Spill.UsedBytes);
        _engine.Dispose();
        GC.SuppressFinalize(this);
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(10, 0, 0)]
    [InlineData(3000, 0, 0)]
    [InlineData(200_000, 0, 0)]
    [InlineData(50_000, 20, 3)]
    [InlineData(100, 1000, 0)]
    public void RowsComeInOrder(int count, int limit, int offset)
    {
        var rows = new RandomRows(count).Rows(
            count, (SqlType.BigInt, 50, 0.1), (SqlType.String, 30, 0.1), (SqlType.Double, 100, 0.1),
                (SqlType.Int, 1 << 30, 0));
        for (var i = 0; i < rows.Count; i++) rows[i][3] = i * 7919L % 1_000_003;
        var table = _engine.Table(s_types, rows, 5000);
        foreach (var keys in new (int, bool)[][]
        {
            [(3, false)], [(3, true)], [(0, false), (3, true)], [(1, false), (0, true), (3, false)],
            [(2, true), (1, true), (3, false)],
        })
        {
            var actual = _engine.Run(Plan.Sort(table, limit, offset, keys));
            var expected = rows.Order(Comparer<object?[]>.Create((a, b) => Compare(a, b, keys))).Skip(offset);
            if (limit > 0) expected = expected.Take(limit);
            Assert.Equal(RandomRows.Text(expected), RandomRows.Text(actual));
        }
    }

    private static int Compare(object?[] left, object?[] right, (int Column, bool Descending)[] keys)
    {
        foreach (var (column, descending) in keys)
        {
            var (a, b) = (left[column], right[column]);
            var order = a is null || b is null
                ? (a is null ? 0 : 1) - (b is null ? 0 : 1)
                : a is string text ? string.CompareOrdinal(text, (string)b) : ((IComparable)a).CompareTo(b);
            if (order != 0) return descending ? -order : order;
        }

        return 0;
    }
}
