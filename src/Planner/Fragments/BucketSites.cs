using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Physical;

namespace MatViewDb.Planner.Fragments;

/// <summary>
/// Says that rows lie by the bucket of some columns, as their table's tablets do, and on which backend each bucket is. It goes by where
/// the tablets lie, not by what properties promise.
/// </summary>
/// <param name="Columns">For each bucket column all columns of the rows that are equal to it.</param>
/// <param name="Types">The types of the bucket columns: others hash differently.</param>
/// <param name="Homes">The backend of each bucket; 0 where no rows of it are read.</param>
public sealed record BucketSites(
    ImmutableArray<ImmutableArray<PlanColumn>> Columns, ImmutableArray<SqlType> Types, ImmutableArray<long> Homes)
{
    /// <summary>Gives how the rows of a scan lie; null where its partitions do not agree or a bucket column is not read.</summary>
    public static BucketSites? Of(PhysicalScan scan)
    {
        var table = scan.Source.Table;
        if (table.Distribution.IsRandom || scan.Tablets.IsEmpty) return null;
        var columns = ImmutableArray.CreateBuilder<ImmutableArray<PlanColumn>>();
        var types = ImmutableArray.CreateBuilder<SqlType>();
        foreach (var name in table.Distribution.HashColumns)
        {
            var read = scan.Columns.FirstOrDefault(c => c.Stored.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (read is null || !scan.Output.Contains(read.Column)) return null;
            columns.Add([read.Column]);
            types.Add(read.Stored.Type);
        }

        return HomesOf(scan, table) is { } homes ? new BucketSites(columns.ToImmutable(), types.ToImmutable(), homes) : null;
    }

    /// <summary>Says whether rows that agree in some columns lie on one backend.</summary>
    public bool IsWithin(IReadOnlyCollection<PlanColumn> columns) => Columns.All(equal => equal.Any(columns.Contains));

    /// <summary>Gives what is left of it where only some columns are: null when the buckets can no longer be told.</summary>
    public BucketSites? Kept(IReadOnlyCollection<PlanColumn> columns)
        => !IsWithin(columns) ? null
            : this with { Columns = [.. Columns.Select(equal => equal.Where(columns.Contains).ToImmutableArray())] };

    /// <summary>Gives for each bucket column the join key over it; null where one has none.</summary>
    public ImmutableArray<JoinKey>? KeysOn(ImmutableArray<JoinKey> keys, Func<JoinKey, PlanColumn> side, Func<JoinKey, PlanColumn> other)
    {
        var found = ImmutableArray.CreateBuilder<JoinKey>(Columns.Length);
        for (var i = 0; i < Columns.Length; i++)
        {
            if (keys.FirstOrDefault(k => Columns[i].Contains(side(k)) && IsSame(other(k).Type, Types[i])) is not { } key) return null;
            found.Add(key);
        }

        return found.MoveToImmutable();
    }

    /// <summary>
    /// Gives how the rows of an inner join lie whose equal keys meet on one backend: both sides' buckets; null where they do not.
    /// </summary>
    public BucketSites? Meet(BucketSites right, ImmutableArray<JoinKey> keys)
    {
        if (Homes.Length != right.Homes.Length || Columns.Length != right.Columns.Length) return null;
        for (var i = 0; i < Columns.Length; i++)
        {
            var (own, others) = (Columns[i], right.Columns[i]);
            if (!IsSame(Types[i], right.Types[i]) || !keys.Any(k => own.Contains(k.Left) && others.Contains(k.Right))) return null;
        }

        var homes = ImmutableArray.CreateBuilder<long>(Homes.Length);
        for (var i = 0; i < Homes.Length; i++)
        {
            if (Homes[i] != right.Homes[i] && Homes[i] != 0 && right.Homes[i] != 0) return null;
            homes.Add(Math.Max(Homes[i], right.Homes[i]));
        }

        return this with { Columns = [.. Columns.Zip(right.Columns, (a, b) => a.AddRange(b))], Homes = homes.MoveToImmutable() };
    }

    private static bool IsSame(SqlType one, SqlType other) => one == other || (one.Kind == other.Kind && one.IsText);

    private static ImmutableArray<long>? HomesOf(PhysicalScan scan, Table table)
    {
        var read = scan.Tablets.Select(t => t.TabletId).ToHashSet();
        long[]? homes = null;
        foreach (var partition in table.Partitions.Values.Concat(table.TemporaryPartitions.Values))
        {
            foreach (var tablet in partition.Tablets)
            {
                if (!read.Contains(tablet.Id)) continue;
                homes ??= new long[partition.Tablets.Length];
                var home = tablet.BackendIds.IsDefaultOrEmpty ? 0 : tablet.BackendIds[0];
                if (home == 0 || partition.Tablets.Length != homes.Length) return null;
                if (homes[tablet.Bucket] is var known && known != 0 && known != home) return null;
                homes[tablet.Bucket] = home;
            }
        }

        return homes is null ? null : [.. homes];
    }
}
