using MatViewDb.Core.Types;
using MatViewDb.Protocol;
using Xunit;
using BoundKind = MatViewDb.Protocol.WindowCall.Types.Bound.Types.Kind;

namespace MatViewDb.Unit.Backend.Execution;

public class WindowTests : IDisposable
{
    private static readonly SqlType[] s_types = [SqlType.BigInt, SqlType.BigInt, SqlType.BigInt, SqlType.String];
    private readonly Engine _engine = new();
    private readonly List<object?[]> _rows = new RandomRows(8).Rows(
        3000, (SqlType.BigInt, 12, 0.1), (SqlType.BigInt, 90, 0.1), (SqlType.BigInt, 1000, 0.15),
            (SqlType.String, 40, 0.1));

    public WindowTests() : this(new QueryOptions())
    {
    }

    protected WindowTests(QueryOptions options)
    {
        _engine.Options = options;
        for (var i = 0; i < _rows.Count; i++) _rows[i] = [.. _rows[i], (long)i];
    }

    public void Dispose()
    {
        Assert.Equal(0, _engine.Runner.Services.Spill.UsedBytes);
        _engine.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void RankingFunctionsAgreeWithTheReference()
    {
        foreach (var (function, reference) in new (string, Func<List<object?[]>, int, object>)[]
        {
            ("rank", (p, i) => p.FindIndex(r => Equals(r[1], p[i][1])) + 1L),
            ("dense_rank", (p, i) => p.Take(i + 1).Select(r => r[1]).Distinct().LongCount()),
            ("cume_dist", (p, i) => (p.FindLastIndex(r => Equals(r[1], p[i][1])) + 1.0) / p.Count),
            ("percent_rank", (p, i) => p.Count == 1 ? 0.0 : (double)p.FindIndex(r => Equals(r[1], p[i][1])) / (
                p.Count - 1)),
        })
        {
            var type = function.Contains("rank") && function != "percent_rank" ? SqlType.BigInt : SqlType.Double;
            Check(Call(function, [], type), [1], (p, i) => reference(p, i));
        }

        Check(Call("row_number", [], SqlType.BigInt), [1, 4], (p, i) => i + 1L);
        var ntile = Call("ntile", [], SqlType.BigInt);
        ntile.Call.Constants.Add(new LiteralValue { IntValue = 7 });
        ntile.Call.ConstantTypes.Add(SqlType.BigInt.ToProto());
        Check(ntile, [1, 4], (p, i) =>
        {
            var (size, larger) = (p.Count / 7, p.Count % 7);
            return i < larger * (size + 1)
                ? i / (size + 1) + 1L
                : larger + (i - larger * (size + 1)) / Math.Max(1, size) + 1L;
        });
    }

    [Fact]
    public void OffsetsAndFrameValuesAgreeWithTheReference()
    {
        var lag = Call("lag", [3], SqlType.String);
        lag.Call.Constants.Add(new LiteralValue { IntValue = 3 });
        lag.Call.ConstantTypes.Add(SqlType.BigInt.ToProto());
        Check(lag, [1, 4], (p, i) => i >= 3 ? p[i - 3][3] : null);

        var lead = Call("lead", [2], SqlType.BigInt);
        lead.Call.Constants.Add(new LiteralValue { IntValue = 1 });
        lead.Call.Constants.Add(new LiteralValue { IntValue = -5 });
        lead.Call.ConstantTypes.Add(SqlType.BigInt.ToProto());
        lead.Call.ConstantTypes.Add(SqlType.BigInt.ToProto());
        Check(lead, [1, 4], (p, i) => i + 1 < p.Count ? p[i + 1][2] : -5L);

        Check(Call("first_value", [3], SqlType.String), [1, 4], (p, i) => p[0][3]);
        Check(Call("last_value", [2], SqlType.BigInt), [1, 4], (p, i) => p[i][2]);
        var ignoring = Call("last_value", [2], SqlType.BigInt);
        ignoring.IgnoreNulls = true;
        Check(ignoring, [1, 4], (p, i) => p.Take(i + 1).Select(r => r[2]).LastOrDefault(v => v is not null));
    }

    [Fact]
    public void AggregatesOverFramesAgreeWithTheReference()
    {
        foreach (var (start, end) in new (int?, int?)[] { (null, null), (null, 0), (-2, 1), (-40, 30), (0, null),
            (3, 60), (-50, -5) })
        {
            foreach (var function in new[] { "sum", "count", "min" })
            {
                var call = Call(function, [2], SqlType.BigInt);
                call.HasFrame = true;
                call.RowsMode = true;
                call.Start = Bound(start, BoundKind.UnboundedPreceding);
                call.End = Bound(end, BoundKind.UnboundedFollowing);
                Check(call, [1, 4], (p, i) =>
                {
                    var from = start is null ? 0 : Math.Clamp(i + start.Value, 0, p.Count);
                    var to = end is null ? p.Count : Math.Clamp(i + end.Value + 1, 0, p.Count);
                    return Reference(function, p.Take(to).Skip(from));
                });
            }

            var texts = Call("max", [3], SqlType.String);
            texts.HasFrame = texts.RowsMode = true;
            texts.Start = Bound(start, BoundKind.UnboundedPreceding);
            texts.End = Bound(end, BoundKind.UnboundedFollowing);
            Check(texts, [1, 4], (p, i) =>
            {
                var from = start is null ? 0 : Math.Clamp(i + start.Value, 0, p.Count);
                var to = end is null ? p.Count : Math.Clamp(i + end.Value + 1, 0, p.Count);
                return p.Take(to).Skip(from).Select(r => (string?)r[3]).Where(t => t is not null).Max(
                    StringComparer.Ordinal);
            });
        }
    }

    [Fact]
    public void DefaultAndRangeFramesIncludePeers()
    {
        Check(Call("sum", [2], SqlType.BigInt), [1], (p, i)
            => Reference("sum", p.Take(p.FindLastIndex(r => Equals(r[1], p[i][1])) + 1)));
        var range = Call("count", [], SqlType.BigInt);
        range.HasFrame = true;
        range.Start = Bound(-5, BoundKind.Preceding);
        range.End = Bound(2, BoundKind.Following);
        Check(range, [1], (p, i) => p.LongCount(r => p[i][1] is long at
            ? r[1] is long v && v >= at - 5 && v <= at + 2
            : r[1] is null));
    }

    private static WindowCall.Types.Bound Bound(int? offset, BoundKind unbounded) => offset switch
    {
        null => new() { Kind = unbounded },
        0 => new() { Kind = BoundKind.CurrentRow },
        < 0 => new() { Kind = BoundKind.Preceding, Offset = -offset.Value },
        _ => new() { Kind = BoundKind.Following, Offset = offset.Value },
    };

    private static WindowCall Call(string function, int[] args, SqlType type)
    {
        var call = new AggregateCall { Function = function, Type = type.ToProto() };
        call.Args.AddRange(args);
        call.ArgTypes.AddRange(args.Select(a => s_types[a].ToProto()));
        return new WindowCall { Call = call };
    }

    private static object? Reference(string function, IEnumerable<object?[]> rows)
    {
        var values = rows.Select(r => r[2]).OfType<long>().ToList();
        if (function == "count") return (long)values.Count;
        if (values.Count == 0) return null;
        return function == "sum" ? values.Sum() : values.Min();
    }

    private void Check(WindowCall call, int[] order, Func<List<object?[]>, int, object?> reference)
    {
        var table = _engine.Table([.. s_types, SqlType.BigInt], _rows);
        var spec = new WindowSpec { PartitionBy = { 0 }, Calls = { call } };
        spec.OrderBy.AddRange(order.Select(c => new SortKey { Column = c }));
        var actual = _engine.Run(Plan.Node(spec, [.. table.OutputTypes, call.Call.Type], table));
        var expected = new List<object?[]>();
        foreach (var group in _rows.GroupBy(r => r[0]))
        {
            var partition = group.OrderBy(r => (long?)r[1] ?? long.MinValue).ThenBy(r => (long)r[4]!).ToList();
            for (var i = 0; i < partition.Count; i++) expected.Add([.. partition[i], reference(partition, i)]);
        }

        Assert.Equal(RandomRows.Sorted(expected), RandomRows.Sorted(actual));
    }
}
