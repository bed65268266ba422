using Kind = MatViewDb.Protocol.HashJoinSpec.Types.Kind;
using MatViewDb.Core.Types;
using MatViewDb.Protocol;
using Xunit;

namespace MatViewDb.Unit.Backend.Execution;

public class JoinTests : IDisposable
{
    private readonly Engine _engine = new();
    private readonly SpillMode _mode;

    public JoinTests() : this(SpillMode.Auto)
    {
    }

    protected JoinTests(SpillMode mode)
    {
        _mode = mode;
        _engine.Options = new QueryOptions { SpillMode = mode };
    }

    public void Dispose()
    {
        Assert.Equal(0, _engine.Runner.Services.Spill.UsedBytes);
        _engine.Dispose();
        GC.SuppressFinalize(this);
    }

    public static TheoryData<Kind, int, int, int, bool> Cases()
    {
        var cases = new TheoryData<Kind, int, int, int, bool>();
        foreach (var kind in Enum.GetValues<Kind>())
        {
            foreach (var residual in new[] { false, true })
            {
                cases.Add(kind, 300, 200, 50, residual);
                cases.Add(kind, 5000, 4000, 100_000, residual);
                cases.Add(kind, 100, 0, 10, residual);
                cases.Add(kind, 0, 100, 10, residual);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void AllKindsAgreeWithTheReference(Kind kind, int leftCount, int rightCount, int distinct, bool residual)
    {
        var random = new RandomRows(leftCount + distinct);
        foreach (var key in new[] { SqlType.BigInt, SqlType.Int, SqlType.String, SqlType.LargeInt })
        {
            SqlType[] types = [key, SqlType.BigInt];
            var left = random.Rows(leftCount, (key, distinct, 0.1), (SqlType.BigInt, 20, 0.1));
            var right = random.Rows(rightCount, (key, distinct, 0.1), (SqlType.BigInt, 20, 0.1));
            var condition = residual
                ? Plan.Call("lt", SqlType.Boolean, Plan.Column(1, SqlType.BigInt), Plan.Column(3, SqlType.BigInt))
                : null;
            var plan = Plan.HashJoin(
                kind, _engine.Table(types, left, 333), _engine.Table(types, right, 333), [0], [0], condition);
            var expected = Reference(kind, left, right, [0], residual);
            Assert.Equal(RandomRows.Sorted(expected), RandomRows.Sorted(_engine.Run(plan)));
        }
    }

    [Fact]
    public void SeveralKeysAndTinyBatches()
    {
        _engine.Options = new QueryOptions { BatchRows = 7, SpillMode = _mode };
        var random = new RandomRows(9);
        SqlType[] types = [SqlType.Int, SqlType.String, SqlType.BigInt];
        var left = random.Rows(700, (SqlType.Int, 10, 0.1), (SqlType.String, 10, 0.1), (SqlType.BigInt, 9, 0));
        var right = random.Rows(500, (SqlType.Int, 10, 0.1), (SqlType.String, 10, 0.1), (SqlType.BigInt, 9, 0));
        foreach (var kind in Enum.GetValues<Kind>())
        {
            var plan = Plan.HashJoin(kind, _engine.Table(types, left), _engine.Table(types, right), [0, 1], [0, 1]);
            Assert.Equal(
                RandomRows.Sorted(Reference(kind, left, right, [0, 1], false)), RandomRows.Sorted(_engine.Run(plan)));
        }
    }

    [Theory]
    [InlineData(0.0, 0.0, 200)]
    [InlineData(0.1, 0.0, 200)]
    [InlineData(0.1, 0.1, 200)]
    [InlineData(0.1, 0.1, 0)]
    public void NotInKnowsThreeAnswers(double leftNulls, double rightNulls, int rightCount)
    {
        var random = new RandomRows(5);
        var left = random.Rows(300, (SqlType.BigInt, 400, leftNulls));
        var right = random.Rows(rightCount, (SqlType.BigInt, 400, rightNulls));
        foreach (var kind in new[] { Kind.LeftAnti, Kind.Mark })
        {
            var plan = Plan.HashJoin(
                kind, _engine.Table([SqlType.BigInt], left), _engine.Table([SqlType.BigInt], right), [0], [0]);
            var spec = plan.Spec.Unpack<HashJoinSpec>();
            spec.NullAware = true;
            plan.Spec = Google.Protobuf.WellKnownTypes.Any.Pack(spec);
            var expected = new List<object?[]>();
            foreach (var row in left)
            {
                bool? isIn = right.Count == 0 ? false
                    : row[0] is null ? null
                    : right.Any(r => Equals(r[0], row[0])) ? true
                    : right.Any(r => r[0] is null) ? null : false;
                if (kind == Kind.Mark) expected.Add([row[0], isIn]);
                else if (isIn == false) expected.Add(row);
            }

            Assert.Equal(RandomRows.Sorted(expected), RandomRows.Sorted(_engine.Run(plan)));
        }
    }

    [Fact]
    public void NestedLoopsAgreeWithTheReference()
    {
        var random = new RandomRows(77);
        SqlType[] types = [SqlType.BigInt, SqlType.BigInt];
        foreach (var (leftCount, rightCount) in new[] { (300, 5), (3, 400), (50, 0), (0, 50), (1, 1) })
        {
            var left = random.Rows(leftCount, (SqlType.BigInt, 10, 0.1), (SqlType.BigInt, 20, 0.1));
            var right = random.Rows(rightCount, (SqlType.BigInt, 10, 0.1), (SqlType.BigInt, 20, 0.1));
            foreach (var kind in Enum.GetValues<Kind>())
            {
                var spec = new NestedLoopJoinSpec
                {
                    Kind = kind,
                    Condition = Plan.Call("lt", SqlType.Boolean, Plan.Column(1, SqlType.BigInt),
                        Plan.Column(3, SqlType.BigInt)),
                };
                var (leftNode, rightNode) = (_engine.Table(types, left), _engine.Table(types, right));
                var plan = Plan.Node(spec, Plan.JoinTypes(kind, leftNode, rightNode), leftNode, rightNode);
                Assert.Equal(
                    RandomRows.Sorted(Reference(kind, left, right, [], true)), RandomRows.Sorted(_engine.Run(plan)));
            }
        }
    }

    [Fact]
    public void RuntimeFiltersDropProbeRowsInTheScan()
    {
        var random = new RandomRows(3);
        var left = random.Rows(20_000, (SqlType.BigInt, 100_000, 0.05), (SqlType.BigInt, 9, 0));
        var right = random.Rows(50, (SqlType.BigInt, 1000, 0.05), (SqlType.BigInt, 9, 0));
        SqlType[] types = [SqlType.BigInt, SqlType.BigInt];
        var scan = _engine.Table(types, left);
        var scanSpec = scan.Spec.Unpack<ScanSpec>();
        scanSpec.RuntimeFilters.Add(new RuntimeFilterTarget { FilterId = 4, Column = 0 });
        scan.Spec = Google.Protobuf.WellKnownTypes.Any.Pack(scanSpec);
        var plan = Plan.HashJoin(Kind.Inner, scan, _engine.Table(types, right), [0], [0]);
        var spec = plan.Spec.Unpack<HashJoinSpec>();
        spec.RuntimeFilters.Add(new RuntimeFilterSource { FilterId = 4, Key = 0 });
        plan.Spec = Google.Protobuf.WellKnownTypes.Any.Pack(spec);
        var rows = _engine.Run(plan);
        Assert.Equal(RandomRows.Sorted(Reference(Kind.Inner, left, right, [0], false)), RandomRows.Sorted(rows));
        if (_mode == SpillMode.Force) return;
        var scanned = _engine.Outcome.Profile.Single(p => p.NodeId == scan.Id).RowsOut;
        Assert.Equal(left.Count(l => right.Any(r => l[0] is not null && Equals(l[0], r[0]))), scanned);
    }

    private static List<object?[]> Reference(
        Kind kind, List<object?[]> left, List<object?[]> right, int[] keys, bool residual)
    {
        var result = new List<object?[]>();
        var rightMatched = new bool[right.Count];
        var width = (left.FirstOrDefault() ?? right.FirstOrDefault() ?? []).Length;
        var nothing = new object?[width];
        var byKey = right.Select((row, i) => (row, i)).ToLookup(p => KeyOf(p.row, keys));
        foreach (var l in left)
        {
            var any = false;
            foreach (var (r, i) in byKey[KeyOf(l, keys)])
            {
                if (keys.Any(k => l[k] is null)) continue;
                if (residual && !(l[1] is long a && r[1] is long b && a < b)) continue;
                any = rightMatched[i] = true;
                if (kind is Kind.Inner or Kind.Left or Kind.Right or Kind.Full) result.Add([.. l, .. r]);
            }

            if (kind is Kind.Left or Kind.Full && !any) result.Add([.. l, .. nothing]);
            if (kind == Kind.LeftSemi && any || kind == Kind.LeftAnti && !any) result.Add(l);
            if (kind == Kind.Mark) result.Add([.. l, any]);
        }

        for (var i = 0; i < right.Count; i++)
        {
            if (kind is Kind.Right or Kind.Full && !rightMatched[i]) result.Add([.. nothing, .. right[i]]);
            if (kind == Kind.RightSemi && rightMatched[i] || kind == Kind.RightAnti && !rightMatched[i])
                result.Add(right[i]);
        }

        return result;
    }

    private static string KeyOf(object?[] row, int[] keys) => string.Join("|", keys.Select(k => row[k] ?? "NULL"));
}
