using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Protocol;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Is one copy of a tablet with what its backend says of it; null when it says nothing.</summary>
internal sealed record TabletReplica(Partition Partition, Tablet Tablet, long Backend, TabletStats? Stats)
{
    /// <summary>Lists the copies of a table's tablets, of some partitions or of all, in the order of partitions and buckets.</summary>
    internal static IEnumerable<TabletReplica> Of(SystemTableContext context, Table table, IReadOnlyList<string> partitions)
        => Of(table, partitions, context.Services.TabletStats.ReadBrief(table.AllPartitions));

    internal static IEnumerable<TabletReplica> Of(
        Table table, IReadOnlyList<string> partitions, IReadOnlyDictionary<(long Backend, long Tablet), TabletStats> stats)
        => from partition in Partitions(table, partitions)
           from tablet in partition.Tablets
           from home in tablet.BackendIds
           select new TabletReplica(partition, tablet, home, stats.GetValueOrDefault((home, tablet.Id)));

    /// <summary>Says how it is, in StarRocks' words.</summary>
    internal string Status(SystemTableContext context)
    {
        if (context.Services.Backends.Find(Backend) is not { IsAlive: true }) return "DEAD";
        if (Stats is null) return "MISSING";
        return Stats.Version < Partition.VisibleVersion ? "VERSION_ERROR" : "OK";
    }

    /// <summary>Reads the number of a tablet; null when it is none.</summary>
    internal static long? IdOf(Expression written)
        => written is IntegerLiteral number && number.Value >= 0 && number.Value <= long.MaxValue ? (long)number.Value : null;

    /// <summary>Gives the table that a statement about tablets names; only who may read it may ask.</summary>
    internal static Table Named(SystemTableContext context)
    {
        var (database, name) = context.ShownObject();
        context.Session.Require("SELECT", database, name);
        return context.Catalog.RequireTable(database, name);
    }

    private static IEnumerable<Partition> Partitions(Table table, IReadOnlyList<string> names)
        => names.Count == 0
            ? table.AllPartitions
            : names.Select(n => table.FindPartition(n) ?? throw CatalogErrors.UnknownPartition.With(n, table.Name));
}
