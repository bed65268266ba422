using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using MatViewDb.Core.Types;
using MatViewDb.Protocol;

namespace MatViewDb.Unit.Backend.Execution;

/// <summary>Makes plans by hand.</summary>
internal static class Plan
{
    private static int s_id;

    public static PlanNode Node(IMessage spec, IEnumerable<TypeDesc> types, params PlanNode[] inputs)
    {
        var node = new PlanNode { Id = Interlocked.Increment(ref s_id), Spec = Any.Pack(spec) };
        node.OutputTypes.AddRange(types);
        node.Inputs.AddRange(inputs);
        return node;
    }

    public static PlanNode Result(PlanNode input) => Node(new ResultSinkSpec(), [], input);

    public static PlanNode Scan(long tabletId, IReadOnlyList<SqlType> types)
    {
        var spec = new ScanSpec { TableId = 1, TableName = "t",
            Tablets = { new TabletRange { TabletId = tabletId, Version = 1 } } };
        spec.ColumnIds.AddRange(Enumerable.Range(0, types.Count));
        spec.ColumnTypes.AddRange(types.Select(t => t.ToProto()));
        return Node(spec, types.Select(t => t.ToProto()));
    }

    public static PlanNode Series(long start, long stop, long step = 1)
        => Node(new SeriesSpec { Start = start, Stop = stop, Step = step, Type = SqlType.BigInt.ToProto(false) },
            [SqlType.BigInt.ToProto(false)]);

    public static PlanNode Filter(PlanNode input, Expr predicate)
        => Node(new FilterSpec { Predicate = predicate }, input.OutputTypes, input);

    public static PlanNode Project(PlanNode input, params Expr[] outputs)
    {
        var spec = new ProjectSpec();
        spec.Outputs.AddRange(outputs);
        return Node(spec, outputs.Select(e => e.Type), input);
    }

    public static PlanNode Limit(PlanNode input, long offset, long count)
        => Node(new LimitSpec { Offset = offset, Count = count }, input.OutputTypes, input);

    public static PlanNode Sort(PlanNode input, long limit, long offset, params (int Column, bool Descending)[] keys)
    {
        var spec = new SortSpec { Limit = limit, Offset = offset };
        spec.Keys.AddRange(keys.Select(
            k => new SortKey { Column = k.Column, Descending = k.Descending, NullsLast = k.Descending }));
        return Node(spec, input.OutputTypes, input);
    }

    public static PlanNode Aggregate(
        PlanNode input, int[] groupBy, params (string Function, int[] Args, SqlType Type, bool Distinct)[] calls)
    {
        var spec = new AggregateSpec();
        spec.GroupBy.AddRange(groupBy);
        foreach (var (function, args, type, distinct) in calls)
        {
            var call = new AggregateCall { Function = function, Type = type.ToProto(), Distinct = distinct };
            call.Args.AddRange(args);
            call.ArgTypes.AddRange(args.Select(a => input.OutputTypes[a]));
            spec.Aggregates.Add(call);
        }

        return Node(
            spec, groupBy.Select(g => input.OutputTypes[g]).Concat(calls.Select(c => c.Type.ToProto())), input);
    }

    public static PlanNode HashJoin(
        HashJoinSpec.Types.Kind kind, PlanNode left, PlanNode right, int[] leftKeys, int[] rightKeys,
            Expr? residual = null)
    {
        var spec = new HashJoinSpec { Kind = kind, Residual = residual };
        spec.LeftKeys.AddRange(leftKeys);
        spec.RightKeys.AddRange(rightKeys);
        return Node(spec, JoinTypes(kind, left, right), left, right);
    }

    public static IEnumerable<TypeDesc> JoinTypes(HashJoinSpec.Types.Kind kind, PlanNode left, PlanNode right)
    {
        return kind switch
        {
            HashJoinSpec.Types.Kind.LeftSemi or HashJoinSpec.Types.Kind.LeftAnti => left.OutputTypes,
            HashJoinSpec.Types.Kind.RightSemi or HashJoinSpec.Types.Kind.RightAnti => right.OutputTypes,
            HashJoinSpec.Types.Kind.Mark => [.. left.OutputTypes, SqlType.Boolean.ToProto()],
            _ => left.OutputTypes.Concat(right.OutputTypes),
        };
    }

    public static Expr Column(PlanNode input, int column)
        => new() { Type = input.OutputTypes[column], Column = column };

    public static Expr Column(int column, SqlType type) => new() { Type = type.ToProto(), Column = column };

    public static Expr Long(long value)
        => new() { Type = SqlType.BigInt.ToProto(false), Literal = new LiteralValue { IntValue = value } };

    public static Expr Call(string function, SqlType type, params Expr[] args)
    {
        var call = new Expr.Types.Call { Function = function };
        call.Args.AddRange(args);
        return new Expr { Type = type.ToProto(), Call = call };
    }
}
