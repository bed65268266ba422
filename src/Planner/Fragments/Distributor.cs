using System.Collections.Immutable;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Physical;
using MatViewDb.Planner.Rules;
using MatViewDb.Protocol;
using ExchangeKind = MatViewDb.Protocol.ExchangeSinkSpec.Types.Kind;
using JoinKind = MatViewDb.Protocol.HashJoinSpec.Types.Kind;

namespace MatViewDb.Planner.Fragments;

/// <summary>
/// Puts exchanges into a plan for several backends: groups in two phases, joins by broadcast or by shuffle, gathers
/// for sorts
/// and limits. The result comes together in one place.
/// </summary>
public sealed class Distributor(RuleContext context)
{
    private const double BroadcastFactor = 4;
    private readonly AggregatePhases _phases = new(context.Columns);

    /// <summary>
    /// Says where the rows of a subtree are: in one place, or spread, perhaps by the hash of some columns.
    /// </summary>
    private sealed record Spread(PhysicalNode Node, bool IsSingle, ImmutableArray<PlanColumn> HashedBy)
    {
        /// <summary>Rows that lie where tablets do, by bucket; never together with HashedBy.</summary>
        public BucketSites? Buckets { get; init; }

        public bool IsHashedBy(IEnumerable<PlanColumn> columns) => !HashedBy.IsEmpty && HashedBy.SequenceEqual(columns);
    }

    /// <summary>Says whether tablets lie on several backends: one fragment would then not see all rows.</summary>
    public static bool IsSpread(PhysicalNode root)
    {
        var holders = new HashSet<long>();
        Collect(root, holders);
        return holders.Count > 1;
    }

    private static void Collect(PhysicalNode node, HashSet<long> holders)
    {
        if (node is PhysicalScan scan) holders.UnionWith(scan.Tablets.Select(t => t.BackendId));
        foreach (var input in node.Inputs) Collect(input, holders);
    }

    public PhysicalNode Distribute(PhysicalNode root) => Gather(Visit(root));

    private Spread Visit(PhysicalNode node) => node switch
    {
        PhysicalScan scan => new Spread(node, IsSingle: false, [])
        {
            Buckets = context.Settings.Get(PlannerSettings.NoColocatePlan) ? null : BucketSites.Of(scan),
        },
        PhysicalValues or PhysicalSeries or PhysicalCsv or PhysicalColumnar => new Spread(node, IsSingle: true, []),
        PhysicalFilter or PhysicalProject or PhysicalUnnest or PhysicalRankLimit => VisitStream(node),
        PhysicalLimit limit => VisitLimit(limit),
        PhysicalSort sort => VisitSort(sort),
        PhysicalAggregate aggregate => VisitAggregate(aggregate),
        PhysicalJoin join => VisitJoin(join),
        PhysicalWindow window => VisitWindow(window),
        PhysicalUnion union => VisitUnion(union),
        _ => Single(node.WithInputs([.. node.Inputs.Select(i => Gather(Visit(i)))])),
    };

    private static Spread Single(PhysicalNode node) => new(node, IsSingle: true, []);

    private static PhysicalNode Gather(Spread spread)
        => spread.IsSingle ? spread.Node : Exchange(spread.Node, ExchangeKind.Gather, []);

    private static PhysicalExchange Exchange(PhysicalNode input, ExchangeKind kind, IEnumerable<PlanColumn> columns)
        => new(input, kind, [.. columns]) { Output = input.Output, Rows = input.Rows, NotNull = input.NotNull };

    private Spread VisitStream(PhysicalNode node)
    {
        var input = Visit(node.Inputs[0]);
        var kept = input.HashedBy.All(c => node.Output.Contains(c)) ? input.HashedBy : [];
        return input with { Node = node.WithInputs([input.Node]), HashedBy = kept, Buckets = input.Buckets?.Kept([.. node.Output]) };
    }

    private Spread VisitLimit(PhysicalLimit limit)
    {
        var input = Visit(limit.Input);
        if (input.IsSingle) return Single(limit with { Input = input.Node });
        var local = limit.Count < 0
            ? input.Node
            : limit with { Input = input.Node, Offset = 0, Count = limit.Offset + limit.Count,
                Output = input.Node.Output };
        return Single(limit with { Input = Exchange(local, ExchangeKind.Gather, []) });
    }

    private Spread VisitSort(PhysicalSort sort)
    {
        var input = Visit(sort.Input);
        if (input.IsSingle) return Single(sort with { Input = input.Node });
        if (sort.Limit > 0)
        {
            var local = sort with { Input = input.Node, Limit = sort.Limit + sort.Offset, Offset = 0 };
            return Single(sort with { Input = Exchange(local, ExchangeKind.Gather, []) });
        }

        var sorted = sort with { Input = input.Node };
        return Single(Exchange(sorted, ExchangeKind.Gather, []) with { MergeBy = sort.Keys });
    }

    private Spread VisitWindow(PhysicalWindow window)
    {
        var input = Visit(window.Input);
        if (input.IsSingle) return Single(window with { Input = input.Node });
        if (window.PartitionBy.IsEmpty) return Single(window with { Input = Gather(input) });
        if (input.IsHashedBy(window.PartitionBy) || input.Buckets?.IsWithin(window.PartitionBy) == true)
            return input with { Node = window with { Input = input.Node } };
        var shuffled = Exchange(input.Node, ExchangeKind.Hash, window.PartitionBy);
        return new Spread(window with { Input = shuffled }, IsSingle: false, window.PartitionBy);
    }

    // Single streams would be repeated by every instance, so a mixed union comes together first.
    private Spread VisitUnion(PhysicalUnion union)
    {
        var branches = union.Branches.Select(Visit).ToList();
        if (branches.TrueForAll(b => !b.IsSingle))
        {
            return new Spread(union with { Branches = [.. branches.Select(b => b.Node)] }, IsSingle: false, []);
        }

        return Single(union with { Branches = [.. branches.Select(Gather)] });
    }

    private Spread VisitAggregate(PhysicalAggregate aggregate)
    {
        var input = Visit(aggregate.Input);
        if (input.IsSingle) return Single(aggregate with { Input = input.Node });
        if (input.IsHashedBy(aggregate.GroupBy) && aggregate.GroupingSets.IsEmpty)
        {
            return input with { Node = aggregate with { Input = input.Node }, HashedBy = KeysOf(aggregate) };
        }

        if (input.Buckets?.IsWithin(aggregate.GroupBy) == true && aggregate.GroupingSets.IsEmpty)
            return new Spread(aggregate with { Input = input.Node }, IsSingle: false, []) { Buckets = Grouped(input.Buckets, aggregate) };

        var distinct = aggregate.Calls.Any(c => c.Distinct);
        var oneStage = context.Settings.Get(PlannerSettings.AggregateStages) == 1;
        if (distinct || oneStage) return OnePhase(aggregate, input);
        return TwoPhases(aggregate, input);
    }

    private static Spread OnePhase(PhysicalAggregate aggregate, Spread input)
    {
        if (aggregate.GroupBy.IsEmpty || !aggregate.GroupingSets.IsEmpty)
        {
            return Single(aggregate with { Input = Gather(input) });
        }
        var shuffled = Exchange(input.Node, ExchangeKind.Hash, aggregate.GroupBy);
        return new Spread(aggregate with { Input = shuffled }, IsSingle: false, KeysOf(aggregate));
    }

    // Keys may come out as other columns.
    private static BucketSites Grouped(BucketSites buckets, PhysicalAggregate aggregate) => buckets with
    {
        Columns = [.. buckets.Columns.Select(equal => Enumerable.Range(0, aggregate.GroupBy.Length)
            .Where(i => equal.Contains(aggregate.GroupBy[i])).Select(i => aggregate.Output[i]).ToImmutableArray())],
    };

    private static ImmutableArray<PlanColumn> KeysOf(PhysicalAggregate aggregate)
        => [.. aggregate.Output.Take(aggregate.GroupBy.Length)];

    private Spread TwoPhases(PhysicalAggregate aggregate, Spread input)
    {
        var partial = _phases.Partial(aggregate, input.Node, Math.Min(aggregate.Rows * 2, input.Node.Rows));
        var isSingle = aggregate.GroupBy.IsEmpty || !aggregate.GroupingSets.IsEmpty;
        var exchange = isSingle
            ? Exchange(partial, ExchangeKind.Gather, [])
            : Exchange(partial, ExchangeKind.Hash, aggregate.GroupBy);
        var final = AggregatePhases.Final(aggregate, partial, exchange);
        return new Spread(final, isSingle, isSingle ? [] : KeysOf(aggregate));
    }

    private Spread VisitJoin(PhysicalJoin join)
    {
        var left = Visit(join.Left);
        var right = Visit(join.Right);
        if (left.IsSingle && right.IsSingle) return Single(join with { Left = left.Node, Right = right.Node });

        // A build side in one place is sent to all; the kinds that emit right rows alone must see all of the left at
        // once.
        var emitsRight = join.Kind is JoinKind.Right or JoinKind.Full or JoinKind.RightSemi or JoinKind.RightAnti;
        var mayBroadcast = !emitsRight && !left.IsSingle;
        if (join.Keys.IsEmpty)
        {
            return mayBroadcast
                ? Broadcast(join, left, right)
                : Single(join with { Left = Gather(left), Right = Gather(right) });
        }

        if (!join.NullAware && Colocate(join, left, right) is { } together) return together;
        if (mayBroadcast && (join.NullAware || IsBroadcastCheaper(join))) return Broadcast(join, left, right);
        if (join.NullAware) return Single(join with { Left = Gather(left), Right = Gather(right) });
        if (ShuffleToBuckets(join, left, right) is { } toBuckets) return toBuckets;
        var leftKeys = join.Keys.Select(k => k.Left).ToImmutableArray();
        var rightKeys = join.Keys.Select(k => k.Right).ToImmutableArray();
        var shuffled = join with
        {
            Left = left.IsHashedBy(leftKeys) ? left.Node : Exchange(left.Node, ExchangeKind.Hash, leftKeys),
            Right = right.IsHashedBy(rightKeys) ? right.Node : Exchange(right.Node, ExchangeKind.Hash, rightKeys),
            Distribution = JoinDistribution.Shuffle,
        };
        var keys = emitsRight ? rightKeys : leftKeys;
        var kept = join.Kind != JoinKind.Full && keys.All(k => join.Output.Contains(k)) ? keys : [];
        return new Spread(shuffled, IsSingle: false, kept);
    }

    // Equal keys lie on the same backend already.
    private Spread? Colocate(PhysicalJoin join, Spread left, Spread right)
    {
        if (context.Settings.Get(PlannerSettings.NoColocateJoin) || join.Hint is "broadcast" or "shuffle" or "bucket") return null;
        if (left.Buckets is not { } own || right.Buckets is not { } others || own.Meet(others, join.Keys) is not { } both) return null;
        var joined = join with { Left = left.Node, Right = right.Node, Distribution = JoinDistribution.Colocate };
        return new Spread(joined, IsSingle: false, []) { Buckets = Joined(join, both, own, others) };
    }

    // The rows of one side go to where those of the other side with their keys lie.
    private Spread? ShuffleToBuckets(PhysicalJoin join, Spread left, Spread right)
    {
        if (!context.Settings.Get(PlannerSettings.BucketShuffle) || join.Hint is "broadcast" or "shuffle") return null;
        var joined = join with { Distribution = JoinDistribution.BucketShuffle };
        if (left.Buckets is { } buckets && buckets.KeysOn(join.Keys, k => k.Left, k => k.Right) is { } leftKeys)
        {
            var (sent, others) = Send(right, buckets, [.. leftKeys.Select(k => k.Right)]);
            return Shuffled(joined with { Left = left.Node, Right = sent }, buckets, others);
        }

        if (right.Buckets is { } built && built.KeysOn(join.Keys, k => k.Right, k => k.Left) is { } rightKeys)
        {
            var (sent, others) = Send(left, built, [.. rightKeys.Select(k => k.Left)]);
            return Shuffled(joined with { Left = sent, Right = right.Node }, others, built);
        }

        return null;
    }

    private static (PhysicalNode Sent, BucketSites Buckets) Send(Spread from, BucketSites to, ImmutableArray<PlanColumn> keys) => (
        Exchange(from.Node, ExchangeKind.BucketHash, keys) with { BucketHomes = to.Homes },
        to with { Columns = [.. keys.Select(k => ImmutableArray.Create(k))] });

    // Rows of buckets that are not read went anywhere: nothing is of a bucket unless all are known.
    private static Spread Shuffled(PhysicalJoin join, BucketSites left, BucketSites right)
    {
        var both = left with { Columns = [.. left.Columns.Zip(right.Columns, (a, b) => a.AddRange(b))] };
        return new Spread(join, IsSingle: false, []) { Buckets = left.Homes.Contains(0) ? null : Joined(join, both, left, right) };
    }

    // Of rows without partner the other side's columns say nothing.
    private static BucketSites? Joined(PhysicalJoin join, BucketSites both, BucketSites left, BucketSites right)
    {
        var shown = join.Kind switch
        {
            JoinKind.Inner => both,
            JoinKind.Right or JoinKind.RightSemi or JoinKind.RightAnti => right with { Homes = both.Homes },
            JoinKind.Full => null,
            _ => left with { Homes = both.Homes },
        };
        return shown?.Kept([.. join.Output]);
    }

    private bool IsBroadcastCheaper(PhysicalJoin join)
    {
        if (join.Hint is "broadcast") return true;
        if (join.Hint is "shuffle" or "bucket") return false;
        return join.Right.Rows <= context.Settings.Get(PlannerSettings.BroadcastRowsMax)
            && join.Right.Rows * BroadcastFactor <= join.Left.Rows + join.Right.Rows;
    }

    private static Spread Broadcast(PhysicalJoin join, Spread left, Spread right)
    {
        var sent = Exchange(right.Node, ExchangeKind.Broadcast, []);
        return left with
        {
            Node = join with { Left = left.Node, Right = sent, Distribution = JoinDistribution.Broadcast },
            HashedBy = left.HashedBy.All(c => join.Output.Contains(c)) ? left.HashedBy : [],
            Buckets = left.Buckets?.Kept([.. join.Output]),
        };
    }
}
